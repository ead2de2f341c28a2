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

/** Every place of the story by id, in order of first appearance; places without a mention come last. */
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
    summaries.set(id, {
      place,
      mentions: own,
      roles: new Set(own.map((mention) => mention.role)),
      wayUp: wayUp(place, places),
    });
  }
  return summaries;
});

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
