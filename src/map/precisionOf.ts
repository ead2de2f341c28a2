import type { Place, PlaceKind } from '../story/types.ts';

/** How well a point stands for a place of a kind whose story says nothing closer, in metres. */
const USUAL: Readonly<Record<PlaceKind, number>> = {
  continent: 2_000_000,
  region: 200_000,
  country: 300_000,
  admin1: 100_000,
  admin2: 30_000,
  city: 8000,
  district: 2000,
  street: 1000,
  site: 300,
  water: 100_000,
  terrain: 100_000,
};

/** How well a place's point is known, in metres. */
export const precisionOf = (place: Place) => place.precision ?? USUAL[place.kind];
