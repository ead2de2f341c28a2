import type { Bounds } from '../../geo/bounds.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Story } from '../../story/types.ts';
import { mapPicture, type PictureOrder } from './mapPicture.ts';
import { pictureCamera } from './pictureCamera.ts';

interface Order extends Pick<PictureOrder, 'archive' | 'width' | 'height' | 'areaOf'> {
  readonly story: Story;
  /** The box of a place that is drawn as an area, in degrees. */
  readonly boundsOf: (placeId: string) => Bounds | null;
}

/**
 * The whole story as a picture for paper: every place, none selected, on a light ground.
 *
 * @throws {Fault} when a tile cannot be had or is damaged.
 */
export function storyPicture({ story, boundsOf, ...order }: Order): Promise<string> {
  const view = { places: [...summariesOf(story).values()], selected: null, theme: 'light' } as const;
  const camera = pictureCamera(view, boundsOf, order.width, order.height);
  return mapPicture({ ...order, view, camera, title: story.title });
}
