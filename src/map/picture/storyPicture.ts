import type { PMTiles } from 'pmtiles';
import type { Bounds } from '../../geo/bounds.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Story } from '../../story/types.ts';
import { escapeXml } from '../../text/escapeXml.ts';
import type { FindArea } from '../areas.ts';
import { INSET } from '../insetCorner.ts';
import { isShown } from '../mapView.ts';
import { palette, type Theme } from '../palette.ts';
import { storyView } from '../storyView.ts';
import { caption } from './caption.ts';
import { drawInset } from './drawInset.ts';
import { drawMap, svgDocument } from './mapPicture.ts';
import type { PictureCamera } from './PictureFrame.ts';
import { pictureCamera } from './pictureCamera.ts';
import { SANS, SERIF } from './pictureFonts.ts';
import { textWidth } from './textWidth.ts';
import { wrapName } from './wrapName.ts';

export interface StoryPictureOrder {
  readonly story: Story;
  readonly archive: PMTiles;
  readonly areaOf: FindArea;
  /** The box of a place that is drawn as an area, in degrees. */
  readonly boundsOf: (placeId: string) => Bounds | null;
  /** Of the whole picture in pixels, as is `height`. */
  readonly width: number;
  readonly height: number;
  readonly theme?: Theme;
  /** What is looked at: the scene, all places, or what a camera shows. */
  readonly shows?: 'scene' | 'all' | PictureCamera;
  /** The place that is selected in it. */
  readonly selected?: string | null;
  /** Whether the headline stands above it. */
  readonly hasHeadline?: boolean;
}

const MARGIN = 16;
/** The caption takes two lines at most, as a rule; the map takes the rest. */
const CAPTION = 44;

/**
 * A story's map for publishing: its headline, the map with an inset that says where it is, and a line with legend,
 * scale and credit.
 *
 * @throws {Fault} when a tile cannot be had or is damaged.
 */
export async function storyPicture(order: StoryPictureOrder): Promise<string> {
  const { story, archive, areaOf, boundsOf, width, height, theme = 'light', shows = 'scene' } = order;
  const { focus, frame, hasInset, hidden } = storyView(story);
  const places = [...summariesOf(story).values()].filter(({ place, mentions }) =>
    isShown(place.id, mentions, hidden),
  );
  const view = { places, selected: order.selected ?? null, theme, focus, frame };
  const colours = palette(theme);
  const head = order.hasHeadline ? headline(story.title, width, colours.ink) : { svg: '', height: 0 };
  const size = { width, height: Math.max(1, height - head.height - CAPTION) };
  const camera = typeof shows === 'string' ? pictureCamera(view, boundsOf, size, shows) : shows;
  const scene = pictureCamera({ ...view, selected: null }, boundsOf, INSET);
  const inset = hasInset
    ? await drawInset({ archive, areaOf, view, main: { ...camera, ...size }, scene })
    : null;
  const map = await drawMap({
    archive,
    areaOf,
    view,
    camera,
    ...size,
    names: 'all',
    taken: inset ? [inset.box] : [],
  });
  const foot = caption(map.frame, map.shown, colours, order.hasHeadline ? MARGIN : 8);
  const content = [
    `<rect width="100%" height="100%" fill="${colours.halo}"/>`,
    head.svg,
    `<svg y="${head.height}" width="${width}" height="${size.height}" viewBox="0 0 ${width} ${size.height}">`,
    map.svg,
    inset?.svg ?? '',
    '</svg>',
    `<g transform="translate(0 ${head.height + size.height + Math.max(0, (CAPTION - foot.height) / 2)})" font-family="${SANS}">${foot.svg}</g>`,
  ].join('\n');
  return svgDocument(content, { width, height }, story.title, view);
}

/** The headline on two lines at most, as large as they allow. */
function headline(title: string, width: number, ink: string): { svg: string; height: number } {
  const room = width - 2 * MARGIN;
  const sizes = [30, 26, 22, 19, 16].map((size) =>
    Math.round(size * Math.min(1.3, Math.max(0.8, width / 800))),
  );
  const fits = (size: number) =>
    wrapName(title, room / size).length <= 2 && textWidth(title) * size < 2.1 * room;
  const size = sizes.find(fits) ?? sizes.at(-1) ?? 16;
  const lines = wrapName(title, room / size / 1.05).slice(0, 3);
  const text = lines
    .map(
      (line, i) =>
        `<text x="${MARGIN}" y="${(MARGIN + size * (0.85 + 1.16 * i)).toFixed(1)}">${escapeXml(line)}</text>`,
    )
    .join('');
  return {
    svg: `<g font-family="${SERIF}" font-size="${size}" font-weight="700" fill="${ink}" style="unicode-bidi:plaintext">${text}</g>`,
    height: Math.round(2 * MARGIN + size * 1.16 * lines.length - 6),
  };
}
