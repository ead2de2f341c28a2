import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed or shown as if on paper; what depends on it is there before the browser goes on. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const media = matchMedia('print');
    // The browser prints when these listeners return, and not when React would get to it.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => flushSync(() => setPrinting(media.matches));
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', end);
    };
  }, []);
  return isPrinting;
}
