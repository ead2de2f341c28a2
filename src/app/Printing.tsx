import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { PrintedStory } from '../panels/PrintedStory.tsx';
import { usePrinting } from './usePrinting.ts';
import './print.css';

/** How long the page has settled before the picture for print is drawn, in milliseconds. */
const SETTLED = 3000;

interface Props {
  /** Draws the map for paper. Keep its identity as long as it would draw the same. */
  draw: () => Promise<string>;
}

/**
 * What the page prints. Printing does not wait, so the picture is drawn ahead, when the reader has had what they came
 * for; without it the article and the places are printed alone.
 */
export default function Printing({ draw }: Props) {
  const isPrinting = usePrinting();
  const [picture, setPicture] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    setPicture(null);
    const timer = setTimeout(() => {
      draw().then(
        (svg) => {
          if (!isGone) setPicture(svg);
        },
        (error: unknown) => console.error(error),
      );
    }, SETTLED);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [draw]);
  return isPrinting ? createPortal(<PrintedStory picture={picture} />, document.body) : null;
}
