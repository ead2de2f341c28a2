import { summariesOf } from '../story/summaries.ts';
import type { Story } from '../story/types.ts';
import { loadMapData } from './mapData.ts';
import { mapPicture } from './picture/mapPicture.ts';
import { pictureCamera } from './picture/pictureCamera.ts';

/** The size of the picture, in pixels: a third larger than it is shown, so that its marks are small too. */
const SIZE = { width: 150, height: 94 } as const;

/**
 * Draws a story's map so small that it says where the story happens, and no names.
 *
 * @throws {Error} where the map's files cannot be had.
 */
export async function drawSmall(story: Story): Promise<string> {
  const { findArea, archive, trouble } = await loadMapData(story.places);
  if (!archive) throw new Error(trouble ?? 'no basemap');
  const boxes = new Map(story.places.map((place) => [place.id, findArea(place)?.bounds ?? null]));
  const view = { places: [...summariesOf(story).values()], selected: null, theme: 'light' } as const;
  const camera = pictureCamera(view, (id) => boxes.get(id) ?? null, SIZE.width, SIZE.height);
  return mapPicture({ archive, view, camera, areaOf: findArea, title: story.title, isBare: true, ...SIZE });
}
