import { ArrowUpRight } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import { useWherein } from '../../panels/StoreContext.ts';
import { embedWords } from '../../words/embedWords.ts';
import { fullPageAddress } from './fullPageAddress.ts';

/** The way to the full page; a frame that may not open windows is given its address in words. */
export function FullPageLink() {
  const story = useWherein((state) => state.story);
  const selection = useWherein((state) => state.selection);
  const [isBlocked, setBlocked] = useState(false);
  const href = fullPageAddress(location.href, selection, story);
  if (href === null) return null;
  const open = (event: MouseEvent) => {
    // Only a sandboxed frame may be forbidden to open windows, and the browser drops the click without a word.
    if (globalThis.origin !== 'null') return;
    event.preventDefault();
    const opened = window.open(href, '_blank');
    if (opened) opened.opener = null;
    setBlocked(opened === null);
  };
  return (
    <>
      <a
        className="embed-full"
        href={href}
        target="_blank"
        rel="noopener"
        aria-label={embedWords.fullPage}
        title={embedWords.fullPage}
        onClick={open}
      >
        <ArrowUpRight size={16} aria-hidden />
      </a>
      <div role="status" className="embed-blocked">
        {isBlocked && (
          <label>
            {embedWords.windowsBlocked}
            <input readOnly value={href} onFocus={(event) => event.target.select()} />
          </label>
        )}
      </div>
    </>
  );
}
