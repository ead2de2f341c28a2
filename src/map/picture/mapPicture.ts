import type { PMTiles } from 'pmtiles';
import { inSlices } from '../../controls/inSlices.ts';
import type { Place } from '../../story/types.ts';
import { pictureWords } from '../../words/pictureWords.ts';
import { words } from '../../words/words.ts';
import type { MapView } from '../mapView.ts';
import { palette } from '../palette.ts';
import { baseNames } from './baseNames.ts';
import { baseShapes } from './baseShapes.ts';
import { drawAreas } from './drawAreas.ts';
import { drawMarks } from './drawMarks.ts';
import { drawNames } from './drawNames.ts';
import { escapeXml } from './escapeXml.ts';
import { furniture } from './furniture.ts';
import { type PictureCamera, PictureFrame } from './PictureFrame.ts';
import { SANS } from './pictureFonts.ts';
import { Room } from './Room.ts';
import { type ReadTile, readTiles } from './readTiles.ts';
import { shownPlaces } from './shownPlaces.ts';
import { type AreaRef, storyShapes } from './storyShapes.ts';

export interface PictureOrder {
  readonly archive: PMTiles;
  /** What the live map would draw; what is under the pointer is no part of a picture. */
  readonly view: Pick<MapView, 'places' | 'selected' | 'theme'>;
  readonly camera: PictureCamera;
  /** In pixels, as is `height`; both above 0. */
  readonly width: number;
  readonly height: number;
  /** Where the basemap holds a place's outline; null for a place that is drawn as a mark. */
  readonly areaOf: (place: Place) => AreaRef | null;
  /** Shapes and marks alone, without names, scale and sources: for a picture too small for them. */
  readonly isBare?: boolean;
  /** The picture's title; "Map" where it is left out. */
  readonly title?: string;
}

/** The archive's zooms. */
const FINEST = 7;

/** Room kept free along the edges, in pixels. */
const EDGE = 4;

/**
 * The map as a picture: a complete SVG document, drawn from the basemap's tiles. The same order gives the same picture.
 *
 * @throws {Fault} when a tile cannot be had or is damaged.
 */
export async function mapPicture(order: PictureOrder): Promise<string> {
  const { archive, view, camera, width, height, areaOf } = order;
  const frame = new PictureFrame(camera, width, height);
  const colours = palette(view.theme);
  const tilesAt = tileReader(archive, frame);
  const level = Math.max(0, Math.min(FINEST, Math.floor(camera.zoom)));
  const pause = inSlices();
  const [tiles, finer, shapes] = await Promise.all([
    tilesAt(level),
    tilesAt(Math.min(FINEST, level + 1)),
    storyShapes(frame, view.places, areaOf, tilesAt, pause),
  ]);
  const shown = shownPlaces(view, shapes, frame);
  await pause();

  const room = new Room(frame.box(-EDGE));
  // What asks first gets its room: so the order here is not the order on the page.
  const corners = order.isBare ? '' : furniture(frame, shown, room, colours);
  const names = order.isBare ? '' : drawNames(shown, frame.zoom, room, colours);
  await pause();
  const base = order.isBare ? '' : baseNames(finer, frame, view.places, room, colours);
  await pause();
  const ground = await baseShapes(tiles, frame, colours, pause);
  await pause();
  const lettering = `font-family="${SANS}" paint-order="stroke" stroke="${colours.halo}" stroke-width="2.2" stroke-linejoin="round" style="unicode-bidi:plaintext"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="picture-title picture-description">`,
    `<title id="picture-title">${escapeXml(order.title ?? words.map)}</title>`,
    `<desc id="picture-description">${escapeXml(pictureWords.places(view.places.map(({ place }) => place.name)))}</desc>`,
    `<g stroke-linejoin="round">`,
    ground,
    drawAreas(shown, frame.zoom, colours),
    '</g>',
    `<g ${lettering}>${base}</g>`,
    drawMarks(shown, frame.zoom, colours),
    `<g ${lettering}>${names}</g>`,
    `<g ${lettering}>${corners}</g>`,
    '</svg>',
  ].join('\n');
}

/** Reads the tiles of each zoom once. */
function tileReader(archive: PMTiles, frame: PictureFrame): (zoom: number) => Promise<readonly ReadTile[]> {
  const known = new Map<number, Promise<readonly ReadTile[]>>();
  return (zoom) => {
    const tiles = known.get(zoom) ?? readTiles(archive, frame, zoom);
    known.set(zoom, tiles);
    return tiles;
  };
}
