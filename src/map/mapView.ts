import { selectedPlace, visiblePlaces } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import { type Ghost, ghostsOf } from './ghostsOf.ts';
import type { Theme } from './palette.ts';

/** All that the map draws, as plain data; parts that did not change keep their identity. */
export interface MapView {
  /** The places that pass the filter. */
  readonly places: readonly PlaceSummary[];
  readonly selected: string | null;
  /** The place under the pointer or the focus, here or in another panel. */
  readonly lit: string | null;
  /** What the mention under review could be besides what it is. */
  readonly ghosts: readonly Ghost[];
  /** What can be done to the mention under review: its marker dragged, or where it has none, a click gives it one. */
  readonly hand: 'none' | 'drag' | 'place';
  readonly theme: Theme;
}

/** What the map draws for a state; the view before it lends its parts where they are the same. */
export function mapView(state: State, theme: Theme, last?: MapView): MapView {
  const places = visiblePlaces(state);
  const same = last?.places.length === places.length && places.every((place, i) => place === last.places[i]);
  return {
    places: same ? last.places : places,
    selected: selectedPlace(state),
    lit: state.hover,
    ghosts: ghostsOf(state),
    hand: handOf(state),
    theme,
  };
}

function handOf(state: State): MapView['hand'] {
  if (!state.review || state.selection.type !== 'mention') return 'none';
  return summariesOf(state.story).get(selectedPlace(state) ?? '')?.place.point ? 'drag' : 'place';
}
