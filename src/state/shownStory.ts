import type { Story } from '../story/types.ts';
import { isListed, isShortened, type Shortlist } from './filter.ts';
import type { State } from './store.ts';

const known = new WeakMap<Story, { readonly list: Shortlist; readonly shown: Story }>();

/** The story with the mentions of the shortlist alone; the same object as long as story and shortlist are the same. */
export function shownStory({ story, filter }: Pick<State, 'story' | 'filter'>): Story {
  if (!isShortened(filter)) return story;
  const last = known.get(story);
  const { confidence, literalOnly, country } = filter;
  const isSame =
    last?.list.confidence === confidence &&
    last.list.literalOnly === literalOnly &&
    last.list.country === country;
  if (isSame) return last.shown;
  const places = new Map(story.places.map((place) => [place.id, place]));
  const mentions = story.mentions.filter((mention) =>
    isListed(mention, places.get(mention.place ?? ''), filter),
  );
  const shown = { ...story, mentions };
  known.set(story, { list: { confidence, literalOnly, country }, shown });
  return shown;
}
