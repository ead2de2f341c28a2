import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { PrintedStory } from '../panels/PrintedStory.tsx';
import { useWherein } from '../panels/StoreContext.ts';
import type { Story } from '../story/types.ts';
import { drawForPrint, drawnForPrint, printStory } from './printStory.ts';
import { usePrinting } from './usePrinting.ts';
import './print.css';

/**
 * What the page prints. The map for paper is drawn when the page's own button or the keyboard asks for printing, which
 * begins when it is there. The browser's menu waits for nothing: the first time it may print without the map.
 */
export default function Printing() {
  const story = useWherein((state) => state.story);
  const isPrinting = usePrinting();
  const picture = usePicture(story, isPrinting);
  useEffect(() => {
    const print = (event: KeyboardEvent) => {
      const isPrint = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
      if (!isPrint || event.shiftKey || event.altKey || event.defaultPrevented) return;
      event.preventDefault();
      void printStory(story);
    };
    addEventListener('keydown', print);
    return () => removeEventListener('keydown', print);
  }, [story]);
  return isPrinting ? createPortal(<PrintedStory picture={picture} />, document.body) : null;
}

/** The story's map for paper, as soon as it is drawn. */
function usePicture(story: Story, isPrinting: boolean): string | null {
  const [, setDrawn] = useState(0);
  useEffect(() => {
    let isGone = false;
    if (isPrinting && drawnForPrint(story) === null)
      void drawForPrint(story).then(() => {
        if (!isGone) setDrawn((count) => count + 1);
      });
    return () => {
      isGone = true;
    };
  }, [story, isPrinting]);
  return drawnForPrint(story);
}
