import * as v from 'valibot';
import type { Bounds } from '../geo/bounds.ts';
import { memoByStory } from '../story/memo.ts';
import type { Story } from '../story/types.ts';

/** What a story says about its own map. */
export interface StoryView {
  readonly focus: string | null | undefined;
  readonly frame: Bounds | null;
  readonly hasInset: boolean;
  /** Ids of mentions and places that the map leaves out. */
  readonly hidden: ReadonlySet<string>;
}

const degrees = v.pipe(v.number(), v.finite());
const shape = v.object({
  focus: v.optional(v.nullable(v.object({ place: v.string() }))),
  view: v.optional(
    v.object({
      bounds: v.optional(v.tuple([degrees, degrees, degrees, degrees])),
      inset: v.optional(v.boolean(), true),
      hidden: v.optional(v.array(v.string()), []),
    }),
  ),
});

/** The focus of a story and its author's view, as far as it has them; a focus that is no place of it is none. */
export const storyView: (story: Story) => StoryView = memoByStory((story) => {
  const { success, output } = v.safeParse(shape, story);
  if (!success) return { focus: undefined, frame: null, hasInset: true, hidden: new Set() };
  const { focus, view } = output;
  const isKnown = focus && story.places.some(({ id }) => id === focus.place);
  return {
    focus: isKnown ? focus.place : undefined,
    frame: view?.bounds ? boundsFrom(view.bounds) : null,
    hasInset: view?.inset ?? true,
    hidden: new Set(view?.hidden),
  };
});

/** East lies past 180 where the box crosses the antimeridian. */
const boundsFrom = ([west, south, east, north]: Bounds): Bounds => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];
