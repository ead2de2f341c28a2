import { escapeXml } from '../../text/escapeXml.ts';
import { pictureWords } from '../../words/pictureWords.ts';
import type { Palette } from '../palette.ts';
import { markSymbol } from '../symbols.ts';
import { drawMark } from './drawMarks.ts';
import { legendKeys } from './legendKeys.ts';
import type { PictureFrame } from './PictureFrame.ts';
import { scaleBar } from './scaleBar.ts';
import type { ShownPlace } from './shownPlaces.ts';
import { textWidth } from './textWidth.ts';

const SIZE = 10.5;
const LINE = 18;
const GAP = 16;

/** The caption below a picture: its lines, and how high it is in pixels. */
export interface Caption {
  readonly svg: string;
  readonly height: number;
}

/** Legend, scale and credit on as few lines as the picture's width allows. @param margin on either side, in pixels */
export function caption(
  frame: PictureFrame,
  shown: readonly ShownPlace[],
  colours: Palette,
  margin: number,
): Caption {
  const text = (x: number, words: string) => `<text x="${x.toFixed(1)}" y="0">${escapeXml(words)}</text>`;
  const widthOf = (words: string) => textWidth(words) * SIZE;
  const signs = legendKeys(shown.map(({ mark }) => mark.looks)).map((key) => ({
    width: 15 + widthOf(key.text),
    svg: `<g transform="translate(5 -3.5)">${drawMark(markSymbol(key.looks), colours)}</g>${text(15, key.text)}`,
  }));
  const bar = scaleBar(frame);
  const label = bar ? pictureWords.distance(bar.metres) : '';
  const scale = bar && {
    width: bar.pixels + 6 + widthOf(label),
    svg: `<path d="M.5 -5v4h${bar.pixels.toFixed(1)}v-4" fill="none" stroke="${colours.label}"/>${text(bar.pixels + 6, label)}`,
  };
  const credit = { width: widthOf(pictureWords.attribution), svg: text(0, pictureWords.attribution) };
  let [x, y] = [0, LINE - 5];
  const room = frame.width - 2 * margin;
  const parts = [...signs, ...(scale ? [scale] : []), credit].map((part, i, all) => {
    if (x > 0 && x + part.width > room) [x, y] = [0, y + LINE];
    // The credit keeps to the right.
    const at = i === all.length - 1 ? Math.max(x, room - part.width) : x;
    x += part.width + GAP;
    return `<g transform="translate(${(margin + at).toFixed(1)} ${y})">${part.svg}</g>`;
  });
  return { svg: `<g font-size="${SIZE}" fill="${colours.label}">${parts.join('')}</g>`, height: y + 8 };
}
