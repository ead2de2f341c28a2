import type { Story } from '../story/types.ts';

/**
 * The story without the places that an edit took the last mention from, unless another place is within them;
 * with them go the places that only held them, and what the author's view says of mentions that are gone. Places that
 * never had a mention otherwise stay.
 */
export function withoutUnused(story: Story, before: Story): Story {
  const used = new Set(story.mentions.map((mention) => mention.place));
  const places = new Map(story.places.map((place) => [place.id, place]));
  const children = new Map<string, number>();
  for (const { within } of story.places) {
    if (within !== undefined) children.set(within, (children.get(within) ?? 0) + 1);
  }
  for (const left of new Set(before.mentions.map((mention) => mention.place))) {
    for (let id = left ?? undefined; id !== undefined && !used.has(id) && !children.get(id); ) {
      const up: string | undefined = places.get(id)?.within;
      places.delete(id);
      if (up !== undefined) children.set(up, (children.get(up) ?? 0) - 1);
      id = up;
    }
  }
  return withoutGone(
    places.size === story.places.length ? story : { ...story, places: [...places.values()] },
  );
}

/** The story whose focus and view name nothing that is not in it. */
function withoutGone(story: Story): Story {
  const { focus, view, ...rest } = story;
  if (!focus && !view) return story;
  const ids = new Set(story.mentions.map(({ id }) => id));
  const isThere = focus === null || story.places.some(({ id }) => id === focus?.place);
  const { hidden, cameras } = view ?? {};
  return {
    ...rest,
    ...(focus !== undefined && isThere && { focus }),
    ...(view && {
      view: {
        ...view,
        ...(hidden && { hidden: hidden.filter((id) => ids.has(id)) }),
        ...(cameras && {
          cameras: Object.fromEntries(Object.entries(cameras).filter(([id]) => ids.has(id))),
        }),
      },
    }),
  };
}
