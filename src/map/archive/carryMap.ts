import type { PMTiles } from 'pmtiles';
import type { Bounds } from '../../geo/bounds.ts';
import type { Story } from '../../story/types.ts';
import { type AreaIndex, areaFinder } from '../areas.ts';
import { cutAreas } from '../cutAreas.ts';
import { storyPicture } from '../picture/storyPicture.ts';
import { extractBasemap } from './extractBasemap.ts';
import { tilesForStory } from './tilesForStory.ts';

/** How many bytes of tiles a page carries, so that the whole stays within 2.5 MB, and 800 KB when packed. */
const ROOM = 150_000;

/** The size of the picture for readers without script, in pixels. */
const SIZE = { width: 680, height: 440 } as const;

/**
 * What a page in one file needs of the map: the part of the basemap and of the index of areas that its story needs, and
 * a picture.
 *
 * @param archive the whole basemap
 * @throws BasemapError when a tile cannot be had.
 */
export async function carryMap(story: Story, archive: PMTiles, index: AreaIndex) {
  const areaOf = areaFinder(index);
  const boxes = new Map<string, Bounds | null>(
    story.places.map((place) => [place.id, areaOf(place)?.bounds ?? null]),
  );
  const boundsOf = (id: string) => boxes.get(id) ?? null;
  return {
    basemap: await extractBasemap(archive, tilesForStory(story, boundsOf), ROOM),
    index: cutAreas(index, story.places),
    picture: await storyPicture({ story, archive, areaOf, boundsOf, ...SIZE }),
  };
}
