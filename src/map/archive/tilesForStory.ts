import type { Bounds } from '../../geo/bounds.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Story } from '../../story/types.ts';
import { PictureFrame } from '../picture/PictureFrame.ts';
import { pictureCamera } from '../picture/pictureCamera.ts';
import { tilesInView } from '../picture/tilesInView.ts';
import { storyView } from '../storyView.ts';
import { ZOOMS } from '../zooms.ts';
import type { TileRef } from './Tile.ts';

/** The window that the story is opened in, and the one in which a place is looked at, in pixels. */
const WINDOW = { width: 1280, height: 800 } as const;
const GLANCE = { width: 720, height: 480 } as const;

/**
 * The tiles that a reader of a story is likely to look at, the most needed first and each once: the world; the story's
 * opening frame, zoom by zoom; what the map shows when each place is selected, those with most mentions first; and a
 * zoom closer than each.
 *
 * @param boundsOf the box of a place that is drawn as an area, in degrees
 */
export function tilesForStory(story: Story, boundsOf: (placeId: string) => Bounds | null): TileRef[] {
  const places = [...summariesOf(story).values()];
  const { focus, frame } = storyView(story);
  const byCount = places
    .filter(({ place }) => place.point)
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const frameOn = (selected: string | null, { width, height }: { width: number; height: number }) =>
    new PictureFrame(
      pictureCamera({ places, selected, focus, frame }, boundsOf, { width, height }),
      width,
      height,
    );
  const frames = [frameOn(null, WINDOW), ...byCount.map(({ place }) => frameOn(place.id, GLANCE))];
  const levels = Array.from({ length: ZOOMS.finest + 1 }, (_, z) => z);
  const upTo = (closer: number) =>
    frames.flatMap((frame) =>
      levels.filter((z) => z <= frame.zoom + closer).flatMap((z) => tilesInView(frame, z)),
    );
  const known = new Map<string, TileRef>();
  for (const { z, x, y } of [...upTo(0), ...upTo(1)]) {
    const key = `${z}/${x}/${y}`;
    if (!known.has(key)) known.set(key, { z, x, y });
  }
  return [...known.values()];
}
