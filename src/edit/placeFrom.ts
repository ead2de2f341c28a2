import type { Candidate, Place, Story } from '../story/types.ts';
import { foldText } from '../text/foldText.ts';
import { areTooDeep } from './areTooDeep.ts';
import { freshId } from './freshId.ts';

/** A new place of the story, made of an entry: with an id of its own, within the nearest place that holds it. */
export function placeFrom(entry: Candidate, { places }: Story): Place {
  const { admin1, country, kind } = entry;
  const isSmall = kind !== 'continent' && kind !== 'region' && kind !== 'country';
  const division = places.find(
    (place) =>
      place.kind === 'admin1' &&
      place.country === country &&
      admin1 !== undefined &&
      foldText(place.name) === foldText(admin1),
  );
  const holder = division ?? places.find((place) => place.kind === 'country' && place.country === country);
  const place: Place = {
    id: freshId(entry.name, places),
    ...entry,
    certainty: 'certain',
  };
  const held = isSmall && country && holder ? { ...place, within: holder.id } : place;
  return areTooDeep([...places, held]) ? place : held;
}
