import { useWherein } from '../../panels/StoreContext.ts';
import { sampleWords } from '../../words/sampleWords.ts';
import { storyAddresses } from '../storyAddresses.ts';
import './samples.css';

/** The samples, each a link that opens it. */
export function SampleList() {
  const shown = useWherein((state) => storyAddresses.get(state.story));
  return (
    <ul className="samples">
      {Object.entries(sampleWords.samples).map(([id, [title, sort]]) => {
        const file = `stories/${id}.json`;
        const isShown = shown === new URL(file, document.baseURI).href;
        return (
          <li key={id}>
            <a href={`./?story=${file}`} aria-current={isShown ? 'page' : undefined}>
              {title} <span>{sort}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
