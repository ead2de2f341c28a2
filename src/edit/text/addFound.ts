import { isSameEntry } from '../../story/isSameEntry.ts';
import { reasonFor } from '../../story/reasons.ts';
import type { Mention, Place, Story } from '../../story/types.ts';
import { agreedPlace } from '../agreedPlace.ts';
import type { Edit } from '../Edit.ts';
import { firstFreeNumber } from '../firstFreeNumber.ts';
import { freshId } from '../freshId.ts';
import { isMentionable } from '../isMentionable.ts';
import { withoutUnused } from '../withoutUnused.ts';
import type { Hunk } from './Hunk.ts';

/**
 * Takes what was found in the stretches of the text that an edit made, and leaves all else as it is. A mention that the
 * edit touched gives way to what is found there.
 *
 * @param found the same text with the places that the geoparser finds in all of it
 * @param hunks what the edit changed
 */
export function addFound(story: Story, found: Story, hunks: readonly Hunk[]): Edit {
  const wanted = found.mentions.filter(({ start, end }) =>
    hunks.some((hunk) => start < hunk.newEnd && end > hunk.newStart),
  );
  const isReplaced = (mention: Mention) =>
    mention.reason?.code === 'text-changed' &&
    wanted.some(({ start, end }) => start < mention.end && end > mention.start);
  const kept = { ...story, mentions: story.mentions.filter((mention) => !isReplaced(mention)) };
  const free = wanted.filter(({ start, end }) => isMentionable(kept, start, end));
  const step = { code: 'found', mentions: free.length } as const;
  if (free.length === 0) return { step, story };
  const { places, idOf } = withPlaces(
    kept.places,
    found.places,
    free.filter(({ quote }) => agreedPlace(kept, quote) === null),
  );
  const first = firstFreeNumber(story.mentions);
  const added = free.map((mention, i): Mention => {
    const id = `m${first + i}`;
    // What the reader has made of a name counts for more than what the geoparser does.
    const agreed = agreedPlace(kept, mention.quote);
    if (agreed !== null) return { ...mention, id, place: agreed, reason: reasonFor('like-the-others', {}) };
    return { ...mention, id, place: mention.place === null ? null : idOf(mention.place) };
  });
  const mentions = [...kept.mentions, ...added].sort((a, b) => a.start - b.start);
  return { step, story: withoutUnused({ ...kept, places, mentions }, story) };
}

/** The places of the story with those that mentions of another need, and what those are called here. */
function withPlaces(own: readonly Place[], others: readonly Place[], mentions: readonly Mention[]) {
  const byId = new Map(others.map((place) => [place.id, place]));
  const places = [...own];
  const ids = new Map<string, string>();
  const take = (id: string): string => {
    const known = ids.get(id);
    const place = byId.get(id);
    if (known !== undefined || !place) return known ?? id;
    const { within, ...rest } = place;
    const same = places.find((mine) => isSameEntry(mine, place));
    const mine = same?.id ?? freshId(place.name, places);
    ids.set(id, mine);
    if (!same) places.push({ ...rest, id: mine, ...(within !== undefined && { within: take(within) }) });
    return mine;
  };
  for (const { place } of mentions) if (place !== null) take(place);
  return { places, idOf: (id: string) => ids.get(id) ?? id };
}
