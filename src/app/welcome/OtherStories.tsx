import { sampleWords } from '../../words/sampleWords.ts';
import { SampleList } from './SampleList.tsx';

/** The ways on from a story that cannot be opened. */
export default function OtherStories() {
  return (
    <>
      <p>{sampleWords.instead}</p>
      <SampleList />
    </>
  );
}
