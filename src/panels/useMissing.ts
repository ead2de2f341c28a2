import { useEffect, useState } from 'react';
import { isOwnHash, parseHash } from '../state/address.ts';
import { useWherein } from './StoreContext.ts';

/** Whether the address names something that is not in the story. */
export function useMissing(): boolean {
  const isNothing = useWherein((state) => state.selection.type === 'none' && state.status.type === 'ready');
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return isNothing && hash === location.hash && isOwnHash(hash) && parseHash(hash).type !== 'none';
}
