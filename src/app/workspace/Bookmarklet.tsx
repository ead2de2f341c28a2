import { Bookmark } from 'lucide-react';
import { CopyButton } from '../../controls/CopyButton.tsx';
import { bringWords } from '../../words/bringWords.ts';
import { bookmarkletCode } from './bookmarkletCode.ts';

/** The link to drag to the bookmarks bar; on a page from a file there is no address that it could open. */
export function Bookmarklet() {
  if (!/^https?:$/.test(location.protocol)) return null;
  const code = bookmarkletCode(new URL('.', location.href));
  return (
    <details className="bookmarklet">
      <summary>{bringWords.bookmarkFor}</summary>
      <p>{bringWords.bookmarkHow}</p>
      <p className="dialog-actions">
        {/* React refuses addresses that are scripts, and rightly: this one is for the bookmarks bar and not for here. */}
        <a
          ref={(link) => link?.setAttribute('href', code)}
          className="button"
          href="./"
          onClick={(event) => event.preventDefault()}
        >
          <Bookmark size={15} aria-hidden /> {bringWords.bookmark}
        </a>
        <CopyButton text={code} label={bringWords.bookmarkCopy} />
      </p>
      <p className="dialog-note">{bringWords.bookmarkCopyHow}</p>
    </details>
  );
}
