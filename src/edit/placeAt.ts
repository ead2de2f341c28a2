import { distance } from '../geo/distance.ts';
import { reasonFor } from '../story/reasons.ts';
import type { Mention, Place, Point, Story } from '../story/types.ts';
import { changeMentions } from './changeMentions.ts';
import { changePlace } from './changePlace.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';
import { freshId } from './freshId.ts';
import { kindFromName } from './kindFromName.ts';
import { type Scope, targetsOf } from './targetsOf.ts';

/** Moved farther than this, in metres, a place is not the gazetteer's any more. */
const SAME_PLACE = 50_000;

/**
 * Puts a mention's place at a point that the reader knows, [longitude, latitude] in degrees. A mention without a place
 * gets one; where other names or, with `here`, other mentions use the place, these keep it where it was.
 */
export function placeAt(story: Story, id: string, point: Point, scope: Scope): Edit {
  const targets = targetsOf(story, id, scope);
  const [first] = targets;
  const name = first?.quote ?? '';
  const step: EditStep = { code: 'placed', name, at: point, mentions: targets.length };
  if (!first) return { step, story };
  const settled = { confidence: 1, reason: reasonFor('placed-by-hand', {}) };
  const place = story.places.find((known) => known.id === first.place);
  const isShared = story.mentions.some((other) => other.place === first.place && !targets.includes(other));
  if (place && !isShared) {
    const moved = changePlace(story, place.id, (before) => movedTo(before, point));
    return { step, story: changeMentions(moved, targets, settled) };
  }
  const own = place
    ? { ...movedTo(place, point), id: freshId(place.name, story.places) }
    : newPlace(first, point, story);
  const added = { ...story, places: [...story.places, own] };
  return { step, story: changeMentions(added, targets, { ...settled, place: own.id }) };
}

function movedTo(place: Place, point: Point): Place {
  const { precision: _precision, ids, admin1, ...rest } = place;
  const isNear = place.point !== undefined && distance(place.point, point) <= SAME_PLACE;
  return {
    ...rest,
    ...(isNear && ids && { ids }),
    ...(isNear && admin1 && { admin1 }),
    point,
    certainty: 'certain',
  };
}

const newPlace = ({ quote }: Mention, point: Point, { places }: Story): Place => ({
  id: freshId(quote, places),
  name: quote,
  kind: kindFromName(quote),
  point,
  certainty: 'certain',
});
