import type { PMTiles } from 'pmtiles';
import { timeSlices } from '../../controls/timeSlices.ts';
import { escapeXml } from '../../text/escapeXml.ts';
import { pictureWords } from '../../words/pictureWords.ts';
import { words } from '../../words/words.ts';
import type { FindArea } from '../areas.ts';
import type { MapView } from '../mapView.ts';
import { palette } from '../palette.ts';
import { storyFeatures } from '../storyFeatures.ts';
import { ZOOMS } from '../zooms.ts';
import { baseNames } from './baseNames.ts';
import { baseShapes } from './baseShapes.ts';
import { drawEdges, drawFills } from './drawAreas.ts';
import { drawMarks } from './drawMarks.ts';
import { drawNames } from './drawNames.ts';
import { LabelSpace } from './LabelSpace.ts';
import { type Box, type PictureCamera, PictureFrame } from './PictureFrame.ts';
import { SANS } from './pictureFonts.ts';
import { type ReadTile, readTiles } from './readTiles.ts';
import { type ShownPlace, shownPlaces } from './shownPlaces.ts';
import { storyShapes } from './storyShapes.ts';

export interface PictureOrder {
  readonly archive: PMTiles;
  /** What the live map would draw; what is under the pointer is no part of a picture. */
  readonly view: Pick<MapView, 'places' | 'selected' | 'theme'>;
  readonly camera: PictureCamera;
  /** In pixels, as is `height`; both above 0. */
  readonly width: number;
  readonly height: number;
  /** Where the basemap holds a place's outline; null for a place that is drawn as a mark. */
  readonly areaOf: FindArea;
  /** Which names are written: all, those of countries alone, as on a locator, or none. */
  readonly names?: 'all' | 'countries' | 'none';
  /** What something else will lie over, in pixels: no name goes there. */
  readonly taken?: readonly Box[];
  /** The picture's title; "Map" where it is left out. */
  readonly title?: string;
}

/** A drawn map without the document around it. */
export interface DrawnMap {
  readonly svg: string;
  readonly shown: readonly ShownPlace[];
  readonly frame: PictureFrame;
}

/** Space kept free along the edges, in pixels. */
const EDGE = 4;

/**
 * The map as a picture: a complete SVG document, drawn from the basemap's tiles. The same order gives the same picture.
 *
 * @throws {Fault} when a tile cannot be had or is damaged.
 */
export async function mapPicture(order: PictureOrder): Promise<string> {
  const { svg } = await drawMap(order);
  return svgDocument(svg, order, order.title ?? words.map, order.view);
}

/** Wraps what is drawn in an SVG document that says in words what it shows. */
export function svgDocument(
  content: string,
  { width, height }: { readonly width: number; readonly height: number },
  title: string,
  { places }: Pick<MapView, 'places'>,
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="picture-title picture-description">`,
    `<title id="picture-title">${escapeXml(title)}</title>`,
    `<desc id="picture-description">${escapeXml(pictureWords.places(places.map(({ place }) => place.name)))}</desc>`,
    content,
    '</svg>',
  ].join('\n');
}

/**
 * Draws the map alone, from 0, 0.
 *
 * @throws {Fault} when a tile cannot be had or is damaged.
 */
export async function drawMap(order: PictureOrder): Promise<DrawnMap> {
  const { archive, view, camera, width, height, areaOf, names = 'all' } = order;
  const frame = new PictureFrame(camera, width, height);
  const colours = palette(view.theme);
  const tilesAt = tileReader(archive, frame);
  const level = Math.max(0, Math.min(ZOOMS.finest, Math.floor(camera.zoom)));
  const pause = timeSlices();
  const story = storyFeatures(view.places, areaOf);
  const [tiles, finer, shapes] = await Promise.all([
    tilesAt(level),
    tilesAt(Math.min(ZOOMS.finest, level + 1)),
    storyShapes(frame, story.areas, tilesAt, pause),
  ]);
  const shown = shownPlaces(story.marks, view.selected, shapes, frame);
  await pause();

  const space = new LabelSpace(frame.box(-EDGE));
  for (const box of order.taken ?? []) space.take(box);
  // What asks first gets its room: so the order here is not the order on the page.
  const own = names === 'all' ? drawNames(shown, frame.zoom, space, colours) : '';
  await pause();
  const base =
    names === 'none'
      ? ''
      : baseNames(finer, { frame, space, colours }, names === 'all' ? view.places : [], KINDS[names]);
  await pause();
  const { ground, lines } = await baseShapes(tiles, frame, colours, pause);
  await pause();
  const lettering = `font-family="${SANS}" paint-order="stroke" stroke="${colours.halo}" stroke-width="2.2" stroke-linejoin="round" style="unicode-bidi:plaintext"`;
  const isWater = ({ mark }: ShownPlace) => mark.looks.kind === 'water';
  const svg = [
    `<g stroke-linejoin="round">`,
    ground,
    // Lakes and the sea lie over the areas of the land, so that no wash runs into the water.
    drawFills(
      shown.filter((one) => !isWater(one)),
      frame.zoom,
      colours,
    ),
    lines,
    drawFills(shown.filter(isWater), frame.zoom, colours),
    drawEdges(shown, colours),
    '</g>',
    `<g ${lettering}>${base}</g>`,
    `<g font-family="${SANS}">${drawMarks(shown, frame.zoom, colours)}</g>`,
    `<g ${lettering}>${own}</g>`,
  ].join('\n');
  return { svg, shown, frame };
}

const KINDS = { all: ['country', 'water', 'town', 'admin1'], countries: ['country'] } as const;

/** Reads the tiles of each zoom once. */
function tileReader(archive: PMTiles, frame: PictureFrame): (zoom: number) => Promise<readonly ReadTile[]> {
  const known = new Map<number, Promise<readonly ReadTile[]>>();
  return (zoom) => {
    const tiles = known.get(zoom) ?? readTiles(archive, frame, zoom);
    known.set(zoom, tiles);
    return tiles;
  };
}
