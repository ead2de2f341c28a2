import { summariesOf } from '../story/summaries.ts';
import type { Story } from '../story/types.ts';
import { boundsFinder } from './boundsFinder.ts';
import { loadMapData } from './mapData.ts';
import { mapPicture } from './picture/mapPicture.ts';
import { pictureCamera } from './picture/pictureCamera.ts';
import { storyView } from './storyView.ts';

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
  const { focus, frame } = storyView(story);
  const view = {
    places: [...summariesOf(story).values()],
    selected: null,
    theme: 'light',
    focus,
    frame,
  } as const;
  const camera = pictureCamera(view, boundsFinder(story.places, findArea), SIZE);
  return mapPicture({ archive, view, camera, areaOf: findArea, title: story.title, names: 'none', ...SIZE });
}
