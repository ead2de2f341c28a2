import { useEffect, useState } from 'react';
import { packStory } from '../../keep/packStory.ts';
import type { Story } from '../../story/types.ts';

/** The story as a link carries it; null until it is packed. */
export function usePacked(story: Story): string | null {
  const [packed, setPacked] = useState<{ story: Story; word: string } | null>(null);
  useEffect(() => {
    let isGone = false;
    void packStory(story).then((word) => {
      if (!isGone) setPacked({ story, word });
    });
    return () => {
      isGone = true;
    };
  }, [story]);
  return packed?.story === story ? packed.word : null;
}
