import { useEffect, useState } from 'react';
import { packStory } from '../../keep/packStory.ts';
import type { Story } from '../../story/types.ts';

/** The story as a link carries it: on its way, there, or not to be made in this browser. */
export type Packed =
  | { readonly type: 'packing' }
  | { readonly type: 'packed'; readonly word: string }
  | { readonly type: 'failed' };

const PACKING: Packed = { type: 'packing' };

export function usePacked(story: Story): Packed {
  const [done, setDone] = useState<{ story: Story; packed: Packed } | null>(null);
  useEffect(() => {
    let isGone = false;
    const tell = (packed: Packed) => {
      if (!isGone) setDone({ story, packed });
    };
    packStory(story).then(
      (word) => tell({ type: 'packed', word }),
      (cause: unknown) => {
        console.warn(cause);
        tell({ type: 'failed' });
      },
    );
    return () => {
      isGone = true;
    };
  }, [story]);
  return done?.story === story ? done.packed : PACKING;
}
