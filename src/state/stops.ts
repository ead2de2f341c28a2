import { isAssociative } from '../story/isAssociative.ts';
import { breadthOf } from './breadthOf.ts';
import { type Selection, sameSelection } from './selection.ts';
import { selectedMention, selectedPlace, visiblePlaces } from './selectors.ts';
import { FIRST_STEPPING, type StepKind } from './stepping.ts';
import type { State, WhereinStore } from './store.ts';

type Read = Pick<State, 'story' | 'filter' | 'selection' | 'stepping'>;

/** One of the things to stop at. */
interface Stop {
  readonly selection: Selection;
  readonly place: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly start: number;
}

/** Where a reader stops, in reading order: the mentions or the places that pass the filter and have a point. */
export function stopsOf(
  state: Read,
  kind: StepKind = (state.stepping ?? FIRST_STEPPING).kind,
): readonly Stop[] {
  const places = visiblePlaces(state).filter(({ place }) => place.point);
  const stops = places.flatMap(({ place: { id }, mentions }): Stop[] => {
    const literal = mentions.filter(({ role }) => !isAssociative(role));
    if (kind === 'places') {
      const start = mentions[0]?.start;
      return start === undefined ? [] : [{ selection: { type: 'place', place: id }, place: id, start }];
    }
    return (kind === 'literal' ? literal : mentions).map(({ id: mention, start }) => {
      return { selection: { type: 'mention', mention }, place: id, start };
    });
  });
  return stops.sort((a, b) => a.start - b.start);
}

/** The number of the stop that is selected, from 0; −1 where none is. */
export function stopAt(stops: readonly Stop[], state: Read): number {
  return stops.findIndex(({ selection }) => sameSelection(selection, state.selection));
}

/**
 * The next stop, or with −1 the one before, from what is selected, whether that is a stop or not; null at the ends.
 * From nowhere it is the first.
 */
export function stepFrom(state: Read, by: 1 | -1): Selection | null {
  const stops = stopsOf(state);
  const at = stopAt(stops, state);
  if (at >= 0) return stops[at + by]?.selection ?? null;
  const start = startOf(state);
  if (start === null) return stops[0]?.selection ?? null;
  const next = stops.findIndex((stop) => stop.start >= start);
  if (next < 0) return by > 0 ? null : (stops.at(-1)?.selection ?? null);
  return stops[by > 0 ? next : next - 1]?.selection ?? null;
}

/** Where what is selected stands in the text; null where nothing is. */
function startOf(state: Read): number | null {
  const mention = selectedMention(state);
  if (mention) return mention.start;
  const place = selectedPlace(state);
  const summary = visiblePlaces(state).find((one) => one.place.id === place);
  return summary?.mentions[0]?.start ?? null;
}

/**
 * The points at which it happens, in degrees and in reading order, without those of countries and what is wider; one
 * that follows itself stands once.
 */
export function pathOf(state: Read): (readonly [number, number])[] {
  const places = visiblePlaces(state).filter(({ place }) => breadthOf(place) === 0);
  const points = new Map(places.map(({ place }) => [place.id, place.point]));
  const stops = stopsOf(state, 'literal').filter(({ place }) => points.has(place));
  return stops.flatMap(({ place }, at) => {
    const point = points.get(place);
    return point && place !== stops[at - 1]?.place ? [point] : [];
  });
}

/** Selects the next stop, or with −1 the one before; begins to step where the reader did not. */
export function step(store: WhereinStore, by: 1 | -1): void {
  const { stepping, setStepping, select } = store.getState();
  if (!stepping) setStepping({});
  const to = stepFrom(store.getState(), by);
  if (to) select(to);
}
