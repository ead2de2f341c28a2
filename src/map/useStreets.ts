import { useEffect, useState } from 'react';
import { Fault } from '../fault/Fault.ts';
import { messageOf } from '../words/faultWords.ts';
import { mapWords } from '../words/mapWords.ts';
import type { PlaceMap } from './PlaceMap.ts';
import type { Theme } from './palette.ts';
import { type BasemapChoice, EMBEDDED } from './streets/BasemapChoice.ts';
import { loadStreets, PATIENCE } from './streets/loadStreets.ts';

export interface StreetsState {
  readonly choice: BasemapChoice;
  /** Why the last choice could not be shown; null where it could. */
  readonly failure: string | null;
  choose(choice: BasemapChoice): void;
}

/**
 * Puts what the reader chose under the story; where another host fails, the embedded basemap is back
 * and the cause is told.
 */
export function useStreets(map: PlaceMap | null, theme: Theme, initial: BasemapChoice): StreetsState {
  const [choice, setChoice] = useState(initial);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    if (!map || choice.type === 'embedded') return;
    let isOver = false;
    const show = async () => {
      const { base, archive } = await loadStreets(choice, theme);
      if (isOver) return;
      map.setBase(base, archive);
      const late = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new Fault('streets/too-slow', {})), PATIENCE);
      });
      await Promise.race([map.firstTile(Object.keys(base.sources)), late]);
    };
    show().catch((cause: unknown) => {
      if (isOver) return;
      const why = messageOf(cause);
      setFailure(mapWords.streetsFailed(new URL(choice.url).host, why));
      setChoice(EMBEDDED);
    });
    return () => {
      isOver = true;
      map.setBase(null);
    };
  }, [map, choice, theme]);

  const choose = (next: BasemapChoice) => {
    setFailure(null);
    setChoice(next);
  };
  return { choice, failure, choose };
}
