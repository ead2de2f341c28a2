import { isAssociative } from '../story/isAssociative.ts';
import type { Story } from '../story/types.ts';
import { breadthOf } from './breadthOf.ts';
import { visiblePlaces } from './selectors.ts';
import type { State } from './store.ts';

type Read = Pick<State, 'story' | 'filter' | 'follow' | 'readAt' | 'review' | 'stepping'>;

/** A block that is longer is laid out in pieces about this long, in UTF-16 units; the reader is in one of them. */
const PIECE = 8000;

interface Known extends Pick<State, 'filter' | 'readAt'> {
  readonly place: string | null;
}

/** What was answered last of each story: every mention asks. */
const known = new WeakMap<Story, Known>();

/**
 * The id of the place that the reading has come to; null where nothing is followed. It is where the block that
 * is being read happens: of its narrowest places the first, where all that is narrower than a country counts alike; where
 * nothing happens there it is that of the block before. Who is merely meant is not followed.
 */
export function followedPlace(state: Read): string | null {
  const { story, filter, follow, readAt, review, stepping } = state;
  if (!follow || follow.isPaused || readAt === null || review || stepping) return null;
  const last = known.get(story);
  if (last?.readAt === readAt && last.filter === filter) return last.place;
  const place = placeReadAt(state, readAt);
  known.set(story, { filter, readAt, place });
  return place;
}

/** The id of the place to mark softly: the one under the pointer or the focus, or else the one that is followed. */
export const litPlace = (state: Read & Pick<State, 'hover'>): string | null =>
  state.hover ?? followedPlace(state);

function placeReadAt(state: Read, at: number): string | null {
  const block = state.story.blocks.find(({ start, end }) => start <= at && at < end);
  const end = Math.min(block?.end ?? at, at + PIECE);
  const read = visiblePlaces(state)
    .filter(({ place }) => place.point)
    .flatMap(({ place, mentions }) =>
      mentions
        .filter(({ role, start }) => !isAssociative(role) && start < end)
        .map(({ start }) => ({ place, start })),
    )
    .sort((a, b) => a.start - b.start);
  const here = read.filter(({ start }) => start >= at);
  const least = Math.min(...here.map(({ place }) => breadthOf(place)));
  const found = here.find(({ place }) => breadthOf(place) === least) ?? read.at(-1);
  return found?.place.id ?? null;
}
