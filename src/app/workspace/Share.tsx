import { CopyButton } from '../../controls/CopyButton.tsx';
import { useWherein } from '../../panels/StoreContext.ts';
import { selectionOf, withShared } from '../../state/address.ts';
import { keepWords } from '../../words/keepWords.ts';
import { LONGEST_LINK } from './LONGEST_LINK.ts';
import { ShareButton } from './ShareButton.tsx';
import { usePacked } from './usePacked.ts';

/** Makes a link that holds the story itself, or says that the story is too large for one. */
export default function Share() {
  const story = useWherein((state) => state.story);
  const packed = usePacked(story);
  if (packed.type === 'packing') return <p role="status">{keepWords.packing}</p>;
  if (packed.type === 'failed') return <p role="alert">{keepWords.noLink}</p>;
  // What is selected when the dialog is opened, which may be again and again.
  const hash = withShared(packed.word, selectionOf(location.hash));
  const link = new URL(`./${hash}`, location.href.split('?')[0]).href;
  if (link.length > LONGEST_LINK) return <p role="alert">{keepWords.tooLong(link.length, LONGEST_LINK)}</p>;
  return (
    <>
      <p>{keepWords.shareText}</p>
      <label>
        {keepWords.link}
        <textarea className="share-link" rows={4} readOnly value={link} onFocus={(e) => e.target.select()} />
      </label>
      <p className="dialog-actions">
        <CopyButton text={link} label={keepWords.copy} className="primary" />
        <ShareButton title={story.title} url={link} />
      </p>
      <p className="dialog-note">{keepWords.linkSize(link.length)}</p>
    </>
  );
}
