import { type Excerpt, excerptsAround, excerptsOf } from '../story/excerpts.ts';
import { memoByStory } from '../story/memo.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { Mention, Story } from '../story/types.ts';
import { passes } from './filter.ts';
import { shownStory } from './shownStory.ts';
import type { State } from './store.ts';

const mentionsById = memoByStory((story) => new Map(story.mentions.map((mention) => [mention.id, mention])));

/** The mention that is selected, or null where a place or nothing is. */
export function selectedMention({ story, selection }: Pick<State, 'story' | 'selection'>): Mention | null {
  if (selection.type !== 'mention') return null;
  return mentionsById(story).get(selection.mention) ?? null;
}

/** The id of the place that is selected, itself or through one of its mentions. */
export function selectedPlace(state: Pick<State, 'story' | 'selection'>): string | null {
  if (state.selection.type === 'place') return state.selection.place;
  return selectedMention(state)?.place ?? null;
}

const visibleOf = memoByStory(() => new WeakMap<State['filter'], readonly PlaceSummary[]>());

/**
 * The places that pass the filter, in order of first appearance; the same array as long as story and filter are the
 * same.
 */
export function visiblePlaces({ story, filter }: Pick<State, 'story' | 'filter'>): readonly PlaceSummary[] {
  const known = visibleOf(story).get(filter);
  if (known) return known;
  const whole = summariesOf(story);
  const places = [...summariesOf(shownStory({ story, filter })).values()].filter((summary) => {
    const { place, mentions } = summary;
    // The shortlist takes mentions; a place that never had one goes by its country alone.
    const isNamed = (whole.get(place.id)?.mentions.length ?? 0) > 0;
    const isListed = isNamed ? mentions.length > 0 : !filter.country || filter.country === place.country;
    return isListed && passes(summary, filter);
  });
  visibleOf(story).set(filter, places);
  return places;
}

/** The sentences to show for the selection: those of its place, or the one of a mention without a place. */
export function selectedExcerpts(state: Pick<State, 'story' | 'selection' | 'filter'>): Excerpt[] {
  const place = selectedPlace(state);
  if (place !== null) return excerptsOf(shownStory(state), place);
  const mention = selectedMention(state);
  return mention ? excerptsAround(state.story, [mention]) : [];
}

export type SortOrder = 'appearance' | 'count' | 'name';

/** The same places in another order; equals keep the order of appearance. */
export function sortPlaces(
  places: readonly PlaceSummary[],
  order: SortOrder,
  lang: Story['lang'],
): PlaceSummary[] {
  const sorted = [...places];
  if (order === 'count') sorted.sort((a, b) => b.mentions.length - a.mentions.length);
  if (order === 'name') {
    const collator = new Intl.Collator([lang, 'en'].filter(isLocale));
    sorted.sort((a, b) => collator.compare(a.place.name, b.place.name));
  }
  return sorted;
}

function isLocale(tag: string): boolean {
  try {
    return Intl.Collator.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
