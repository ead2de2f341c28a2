import { memoByStory } from './memo.ts';
import type { Mention, Place, Role, Story } from './types.ts';

/** What the text does with one place. */
export interface PlaceSummary {
  readonly place: Place;
  /** In reading order; empty where the text never names the place itself. */
  readonly mentions: readonly Mention[];
  /** The roles its mentions have, in the order of `ROLES`. */
  readonly roles: ReadonlySet<Role>;
  /** The places that hold it, from the nearest up. */
  readonly wayUp: readonly Place[];
}

/** The last summary of each place, for the next story that does the same with it. */
const lastOf = new WeakMap<Place, PlaceSummary>();

/**
 * Every place of the story by id, in order of first appearance; places without a mention come last. What an edit does
 * not touch keeps its identity.
 */
export const summariesOf: (story: Story) => ReadonlyMap<string, PlaceSummary> = memoByStory((story) => {
  const mentions = new Map<string, Mention[]>();
  for (const mention of story.mentions) {
    if (mention.place === null) continue;
    const known = mentions.get(mention.place);
    if (known) known.push(mention);
    else mentions.set(mention.place, [mention]);
  }
  const places = new Map(story.places.map((place) => [place.id, place]));
  const order = new Set([...mentions.keys(), ...places.keys()]);
  const summaries = new Map<string, PlaceSummary>();
  for (const id of order) {
    const place = places.get(id);
    if (!place) continue;
    const own = mentions.get(id) ?? [];
    const up = wayUp(place, places);
    const last = lastOf.get(place);
    const isSame = last && isSameList(last.mentions, own) && isSameList(last.wayUp, up);
    const summary = isSame
      ? last
      : { place, mentions: own, roles: new Set(own.map((mention) => mention.role)), wayUp: up };
    lastOf.set(place, summary);
    summaries.set(id, summary);
  }
  return summaries;
});

const isSameList = <Item>(a: readonly Item[], b: readonly Item[]) =>
  a.length === b.length && a.every((item, i) => item === b[i]);

function wayUp(place: Place, places: ReadonlyMap<string, Place>): Place[] {
  const up: Place[] = [];
  for (let id = place.within; id !== undefined; ) {
    const next = places.get(id);
    if (!next || up.includes(next)) break;
    up.push(next);
    id = next.within;
  }
  return up;
}
