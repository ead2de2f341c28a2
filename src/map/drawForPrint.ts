import type { Story } from '../story/types.ts';
import { boundsFinder } from './boundsFinder.ts';
import { loadMapData } from './mapData.ts';
import { storyPicture } from './picture/storyPicture.ts';

/** The size of the picture on paper, in pixels: as wide as a page's text. */
const SIZE = { width: 680, height: 440 } as const;

/**
 * Draws the map of a story for paper.
 *
 * @throws {Error} where they cannot be had.
 */
export async function drawForPrint(story: Story): Promise<string> {
  const { findArea, archive, trouble } = await loadMapData(story.places);
  if (!archive) throw new Error(trouble ?? 'no basemap');
  const boundsOf = boundsFinder(story.places, findArea);
  return storyPicture({ story, archive, areaOf: findArea, boundsOf, ...SIZE });
}
