import { NO_SHORTLIST } from './filter.ts';
import { visiblePlaces } from './selectors.ts';
import { shownStory } from './shownStory.ts';
import type { State } from './store.ts';

/** How many mentions and places the filters hide, but for the name that is looked for. */
export function hiddenByShortlist({ story, filter }: Pick<State, 'story' | 'filter'>) {
  const all = visiblePlaces({ story, filter: { ...filter, ...NO_SHORTLIST, role: 'any' } });
  return {
    mentions: story.mentions.length - shownStory({ story, filter }).mentions.length,
    places: all.length - visiblePlaces({ story, filter }).length,
  };
}
