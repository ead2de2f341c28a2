import { distance } from '../geo/distance.ts';
import type { Mention, Place, Point, Story } from '../story/types.ts';
import { editWords } from '../words/editWords.ts';
import { pointText } from '../words/pointText.ts';
import { changeMentions } from './changeMentions.ts';
import { changePlace } from './changePlace.ts';
import type { Edit } from './Edit.ts';
import { freshId } from './freshId.ts';
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
  const name = editWords.placed(first?.quote ?? '', pointText(point), targets.length);
  if (!first) return { name, story };
  const settled = { confidence: 1, reason: editWords.placedByHand };
  const place = story.places.find((known) => known.id === first.place);
  const isShared = story.mentions.some((other) => other.place === first.place && !targets.includes(other));
  if (place && !isShared) {
    const moved = changePlace(story, place.id, (before) => movedTo(before, point));
    return { name, story: changeMentions(moved, targets, settled) };
  }
  const own = place
    ? { ...movedTo(place, point), id: freshId(place.name, story.places) }
    : newPlace(first, point, story);
  const added = { ...story, places: [...story.places, own] };
  return { name, story: changeMentions(added, targets, { ...settled, place: own.id }) };
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
  kind: 'site',
  point,
  certainty: 'certain',
});
