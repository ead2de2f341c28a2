import type { Bounds } from '../geo/bounds.ts';
import { followedPlace, litPlace } from '../state/followedPlace.ts';
import { selectedMention, selectedPlace, visiblePlaces } from '../state/selectors.ts';
import { pathOf } from '../state/stops.ts';
import type { State } from '../state/store.ts';
import { type PlaceSummary, summariesOf } from '../story/summaries.ts';
import type { Mention, Story } from '../story/types.ts';
import { type Ghost, ghostsOf } from './ghostsOf.ts';
import type { Theme } from './palette.ts';
import { storyView } from './storyView.ts';

/** The middle of the map in degrees, and its zoom. */
type Camera = NonNullable<NonNullable<Story['view']>['cameras']>[string];

type Path = readonly (readonly [number, number])[];

/** All that the map draws, as plain data; parts that did not change keep their identity. */
export interface MapView {
  /** The places that pass the filter. */
  readonly places: readonly PlaceSummary[];
  readonly selected: string | null;
  /** Where the author would have the map look while the selected mention is read; null where they do not say. */
  readonly camera: Camera | null;
  /** The place that the reading has come to; the camera goes there. */
  readonly followed: string | null;
  /** The place under the pointer or the focus, here or in another panel, or else the one that is followed. */
  readonly hovered: string | null;
  /** What the mention under review could be besides what it is. */
  readonly ghosts: readonly Ghost[];
  /** Whose ghosts they are: the mention's id, and what was searched for. */
  readonly ghostsOf: string;
  /** What the pointer does to the mention under review: it drags its marker, or in the mode for that clicks where it is. */
  readonly edits: 'none' | 'drag' | 'place';
  /** The way through the story while the reader steps through it, in degrees; empty where no line is shown. */
  readonly path: Path;
  readonly theme: Theme;
  /** The id of the place that the story is about, or null for none; undefined where the story does not say. */
  readonly focus: string | null | undefined;
  /** What the author wants to be seen first, in degrees; null for what the map thinks best. */
  readonly frame: Bounds | null;
  /** Whether a second map may show where the first one is. */
  readonly hasInset: boolean;
}

/** What the map draws for a state; the view before it lends its parts where they are the same. */
export function mapView(state: State, theme: Theme, last?: MapView): MapView {
  const { focus, frame, hasInset, hidden } = storyView(state.story);
  const places = visiblePlaces(state).filter(({ place, mentions }) => isShown(place.id, mentions, hidden));
  const same = last?.places.length === places.length && places.every((place, i) => place === last.places[i]);
  return {
    places: same ? last.places : places,
    selected: selectedPlace(state),
    camera: state.story.view?.cameras?.[selectedMention(state)?.id ?? ''] ?? null,
    followed: followedPlace(state),
    hovered: litPlace(state),
    ghosts: ghostsOf(state),
    ghostsOf: `${selectedMention(state)?.id} ${state.review?.answer?.query}`,
    edits: editsOf(state),
    path: pathIn(state),
    theme,
    focus,
    frame,
    hasInset,
  };
}

const known = new WeakMap<readonly PlaceSummary[], Path>();

const NO_PATH: Path = [];

function pathIn(state: State): Path {
  if (!state.stepping?.hasLine) return NO_PATH;
  const places = visiblePlaces(state);
  const path = known.get(places) ?? pathOf(state);
  known.set(places, path);
  return path;
}

/** Everything is but what its author hides: a place by its id, or by those of all its mentions. */
export const isShown = (id: string, mentions: readonly Mention[], hidden: ReadonlySet<string>): boolean =>
  !hidden.has(id) && (mentions.length === 0 || mentions.some((mention) => !hidden.has(mention.id)));

function editsOf(state: State): MapView['edits'] {
  if (!state.review || state.selection.type !== 'mention') return 'none';
  if (state.review.isPlacing) return 'place';
  return summariesOf(state.story).get(selectedPlace(state) ?? '')?.place.point ? 'drag' : 'none';
}
