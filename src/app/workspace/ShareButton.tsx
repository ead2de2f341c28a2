import { Share2 } from 'lucide-react';
import { keepWords } from '../../words/keepWords.ts';

/** Hands a link to the system's share sheet; nothing where there is none. */
export function ShareButton({ title, url }: { title: string; url: string }) {
  if (!('share' in navigator)) return null;
  const share = () => {
    // It is refused when the reader closes the sheet, which is no failure.
    navigator.share({ title, url }).catch(() => undefined);
  };
  return (
    <button type="button" onClick={share}>
      <Share2 size={15} aria-hidden /> {keepWords.shareSheet}
    </button>
  );
}
