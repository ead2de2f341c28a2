import { mapWords } from '../../words/mapWords.ts';

/** What a picture shows. */
export type PictureScope = 'scene' | 'all' | 'screen';
export type PictureFormat = 'wide' | 'square' | 'tall';

/** The sizes in which pictures are saved, in pixels of a page; a PNG has twice as many. */
export const FORMATS: Readonly<
  Record<PictureFormat, { readonly name: string; readonly width: number; readonly height: number }>
> = {
  wide: { name: mapWords.pictureWide, width: 600, height: 338 },
  square: { name: mapWords.pictureSquare, width: 540, height: 540 },
  tall: { name: mapWords.pictureTall, width: 540, height: 675 },
};
