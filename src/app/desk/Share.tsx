import { useEffect, useState } from 'react';
import { packStory } from '../../keep/packStory.ts';
import { useWherein } from '../../panels/StoreContext.ts';
import { selectionOf, withShared } from '../../state/address.ts';
import { keepWords } from '../../words/keepWords.ts';
import { CopyButton } from './CopyButton.tsx';

/**
 * The longest link that is offered, in characters. Chromium takes 2 MB and shows 32 KB of it, Firefox takes 1 MB,
 * Safari some 80,000 characters: below 32,000 a link is whole in all of them, also where it is copied from the address.
 */
const MOST = 32_000;

/** Makes a link that holds the story itself, or says that the story is too large for one. */
export default function Share() {
  const story = useWherein((state) => state.story);
  const [word, setWord] = useState<string | null>(null);

  useEffect(() => {
    let isGone = false;
    setWord(null);
    packStory(story).then((packed) => {
      if (!isGone) setWord(packed);
    });
    return () => {
      isGone = true;
    };
  }, [story]);

  if (word === null) return <p role="status">{keepWords.packing}</p>;
  // What is selected when the dialog is opened, which may be again and again.
  const hash = withShared(word, selectionOf(location.hash));
  const link = new URL(`./${hash}`, location.href.split('?')[0]).href;
  if (link.length > MOST) return <p role="alert">{keepWords.tooLong(link.length, MOST)}</p>;
  return (
    <>
      <p>{keepWords.shareText}</p>
      <label>
        {keepWords.link}
        <textarea className="share-link" rows={4} readOnly value={link} onFocus={(e) => e.target.select()} />
      </label>
      <p>
        <CopyButton text={link} label={keepWords.copy} />
      </p>
      <p className="dialog-note">{keepWords.linkSize(link.length)}</p>
    </>
  );
}
