import { visiblePlaces } from '../../state/selectors.ts';
import type { State } from '../../state/store.ts';
import type { PlaceKind } from '../../story/types.ts';
import type { FindArea } from '../areas.ts';
import type { Landmark } from './whereIs.ts';

/** A place on the map, as a key goes to it and as it is called. */
export interface MapPlace extends Landmark {
  readonly id: string;
  readonly kind: PlaceKind;
  /** The names of the places that hold it, from the nearest up. */
  readonly holders: readonly string[];
}

/** The places of the story that are on the map. */
export function mapPlaces(state: State, findArea: FindArea): MapPlace[] {
  return visiblePlaces(state).flatMap(({ place, wayUp }) => {
    const { id, name, kind, point } = place;
    if (!point) return [];
    const bounds = findArea(place)?.bounds ?? null;
    return [{ id, name, kind, point, bounds, holders: wayUp.map((up) => up.name) }];
  });
}
