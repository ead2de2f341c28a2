import type { PMTiles } from 'pmtiles';
import type { Story } from '../../story/types.ts';
import { type AreaIndex, areaFinder } from '../areas.ts';
import { boundsFinder } from '../boundsFinder.ts';
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
 * @throws {Fault} when a tile cannot be had.
 */
export async function carryMap(story: Story, archive: PMTiles, index: AreaIndex) {
  const areaOf = areaFinder(index);
  const boundsOf = boundsFinder(story.places, areaOf);
  return {
    basemap: await extractBasemap(archive, tilesForStory(story, boundsOf), ROOM),
    index: cutAreas(index, story.places),
    picture: await storyPicture({ story, archive, areaOf, boundsOf, ...SIZE }),
  };
}
