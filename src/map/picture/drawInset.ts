import type { PMTiles } from 'pmtiles';
import type { FindArea } from '../areas.ts';
import { INSET, insetCorner } from '../insetCorner.ts';
import type { MapView } from '../mapView.ts';
import { palette } from '../palette.ts';
import { storyFeatures } from '../storyFeatures.ts';
import { boxOn, insetCamera } from './insetCamera.ts';
import { drawMap } from './mapPicture.ts';
import { type Box, type PictureCamera, PictureFrame } from './PictureFrame.ts';

/** How far it keeps from the corner, in pixels. */
const AWAY = 10;

interface InsetOrder {
  readonly archive: PMTiles;
  readonly areaOf: FindArea;
  readonly view: Pick<MapView, 'places' | 'theme'>;
  readonly main: PictureCamera & { readonly width: number; readonly height: number };
  /** Where the story happens. */
  readonly scene: PictureCamera;
}

/**
 * The locator inset for one of the lower corners of a map, and the box that it takes there.
 *
 * @returns null where it would say nothing, or hide one of the story's marks or too much of the map.
 * @throws {Fault} when a tile cannot be had or is damaged.
 */
export async function drawInset({ archive, areaOf, view, main, scene }: InsetOrder): Promise<{
  readonly svg: string;
  readonly box: Box;
} | null> {
  const camera = insetCamera(main, scene);
  if (!camera || main.width < 2.4 * INSET.width || main.height < 2.2 * INSET.height) return null;
  const frame = new PictureFrame(main, main.width, main.height);
  const marks = storyFeatures(view.places, areaOf)
    .marks.filter(({ until }) => main.zoom < until)
    .map(({ point }) => frame.place(point));
  const place = insetCorner(
    main,
    ['left', 'right'],
    marks.map(([x, y]) => ({ x, y })),
  );
  if (!place) return null;
  const colours = palette(view.theme);
  const { svg } = await drawMap({
    archive,
    areaOf,
    view: { places: [], selected: null, theme: view.theme },
    camera,
    ...INSET,
    names: 'countries',
  });
  const { left, top, width, height } = boxOn(main, { ...camera, ...INSET });
  const isCloser = camera.zoom > main.zoom;
  const mark = isCloser
    ? ''
    : `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${colours.literal}" fill-opacity=".25" stroke="${colours.literal}" stroke-width="1.6"/>`;
  const x = place.corner === 'left' ? AWAY : main.width - AWAY - INSET.width;
  const y = main.height - AWAY - INSET.height;
  return {
    svg: `<svg x="${x}" y="${y}" width="${INSET.width}" height="${INSET.height}" data-inset="">${svg}${mark}<rect x=".5" y=".5" width="${INSET.width - 1}" height="${INSET.height - 1}" fill="none" stroke="${colours.border}"/></svg>`,
    box: place.box,
  };
}
