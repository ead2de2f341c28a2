import type { Place, PlaceKind } from '../story/types.ts';

const WIDE: readonly PlaceKind[] = ['country', 'region', 'continent'];

/** How wide a kind of place is: 0 for what is narrower than a country, 1 to 3 for countries and what is wider. */
export const breadthOf = ({ kind }: Pick<Place, 'kind'>): number => WIDE.indexOf(kind) + 1;
