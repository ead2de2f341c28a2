import { useEffect, useRef } from 'react';
import type { WhereinStore } from '../state/store.ts';
import { loadFindArea } from './mapData.ts';
import type { Phase } from './Phase.ts';

/** Lets a map that is there learn the areas of a story's new places, and shows another story as a whole. */
export function useNewStory(store: WhereinStore, phase: Phase, setPhase: (phase: Phase) => void): void {
  const known = useRef(store.getState().story);
  useEffect(() => {
    if (phase.type !== 'drawn' && phase.type !== 'picture') return;
    let isGone = false;
    const learn = async () => {
      const last = known.current;
      const { story, past, future } = store.getState();
      if (story.places === last.places) return;
      const findArea = await loadFindArea(new URL('data/', document.baseURI), story.places);
      if (isGone || store.getState().story !== story) return;
      known.current = story;
      if (phase.type === 'picture') setPhase({ ...phase, data: { ...phase.data, findArea } });
      else {
        phase.map.learn(findArea);
        // What is edited keeps its frame, whatever of it was changed.
        const isEdited = past.length + future.length > 0;
        if (last.places.length === 0 || (!isEdited && story.text !== last.text)) phase.map.showScene();
      }
    };
    const stop = store.subscribe(() => void learn().catch((cause: unknown) => console.error(cause)));
    void learn();
    return () => {
      isGone = true;
      stop();
    };
  }, [store, phase, setPhase]);
}
