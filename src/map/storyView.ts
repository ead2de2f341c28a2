import type { Bounds } from '../geo/bounds.ts';
import { memoByStory } from '../story/memo.ts';
import type { Story } from '../story/types.ts';

/** What a story says about its own map. */
export interface StoryView {
  /** The id of the place that it is about, or null for none; undefined where it does not say. */
  readonly focus: string | null | undefined;
  readonly frame: Bounds | null;
  readonly hasInset: boolean;
  /** Ids of mentions that the map leaves out. */
  readonly hidden: ReadonlySet<string>;
}

/** The focus of a story and its author's view, as far as it has them. */
export const storyView: (story: Story) => StoryView = memoByStory(({ focus, view }) => ({
  focus: focus === undefined || focus === null ? focus : focus.place,
  frame: view?.bounds ? boundsFrom(view.bounds) : null,
  hasInset: view?.inset ?? true,
  hidden: new Set(view?.hidden),
}));

/** East lies past 180 where the box crosses the antimeridian. */
const boundsFrom = ([west, south, east, north]: Bounds): Bounds => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];
