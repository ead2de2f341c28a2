import { selectedPlace, visiblePlaces } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import type { Theme } from './palette.ts';

/** All that the map draws, as plain data; parts that did not change keep their identity. */
export interface MapView {
  /** The places that pass the filter. */
  readonly places: readonly PlaceSummary[];
  readonly selected: string | null;
  /** The place under the pointer or the focus, here or in another panel. */
  readonly lit: string | null;
  readonly theme: Theme;
}

/** What the map draws for a state; the view before it lends its parts where they are the same. */
export function mapView(state: State, theme: Theme, last?: MapView): MapView {
  const places = visiblePlaces(state);
  const same = last?.places.length === places.length && places.every((place, i) => place === last.places[i]);
  return { places: same ? last.places : places, selected: selectedPlace(state), lit: state.hover, theme };
}
