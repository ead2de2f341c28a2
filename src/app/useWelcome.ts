import { useState } from 'react';
import { useWherein } from '../panels/StoreContext.ts';
import { pageSetting } from './pageSetting.ts';
import { recall, remember } from './remembered.ts';
import { storyAddresses } from './storyAddresses.ts';

const KEY = 'welcome';

/** Whether the introduction is shown: over a sample, until it is hidden for good. */
export function useWelcome() {
  const [isHidden, setHidden] = useState(() => recall(KEY) === 'hidden');
  const isSample = useWherein(({ story }) => isFromSamples(storyAddresses.get(story)));
  const isWanted = pageSetting('story') === undefined && pageSetting('open') !== 'no';
  const dismiss = () => {
    setHidden(true);
    remember(KEY, 'hidden');
    document.getElementById('article')?.focus({ preventScroll: true });
  };
  return { isWelcome: isSample && isWanted && !isHidden, dismiss } as const;
}

const isFromSamples = (address: string | undefined) =>
  address?.startsWith(new URL('stories/', document.baseURI).href) ?? false;
