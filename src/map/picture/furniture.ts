import { mapWords } from '../../words/mapWords.ts';
import { pictureWords } from '../../words/pictureWords.ts';
import type { Palette } from '../palette.ts';
import { escapeXml } from './escapeXml.ts';
import type { PictureFrame } from './PictureFrame.ts';
import type { Room } from './Room.ts';
import { scaleBar } from './scaleBar.ts';
import type { ShownPlace } from './shownPlaces.ts';
import { textWidth } from './textWidth.ts';

const SIZE = 10;
const MARGIN = 10;

/** What stands in the corners: scale and legend on the left, attribution on the right; takes its room before names. */
export function furniture(
  frame: PictureFrame,
  shown: readonly ShownPlace[],
  room: Room,
  colours: Palette,
): string {
  const line = (row: number) => frame.height - MARGIN - row * 17;
  const take = (left: number, width: number, row: number) =>
    room.take({ left: left - 6, top: line(row) - 12, right: left + width + 6, bottom: line(row) + 6 });

  const credit = pictureWords.attribution;
  const creditWidth = textWidth(credit) * SIZE;
  take(frame.width - MARGIN - creditWidth, creditWidth, 0);
  const parts = [
    `<text x="${frame.width - MARGIN}" y="${line(0)}" text-anchor="end">${escapeXml(credit)}</text>`,
  ];

  const bar = scaleBar(frame);
  const label = bar ? pictureWords.distance(bar.metres) : '';
  const scaleWidth = bar ? bar.pixels + 6 + textWidth(label) * SIZE : 0;
  // Where the picture is narrow, what is on the left goes above the attribution.
  const isNarrow = scaleWidth + creditWidth + 4 * MARGIN > frame.width;
  const scaleRow = isNarrow ? 1 : 0;
  if (bar) {
    take(MARGIN, scaleWidth, scaleRow);
    const y = line(scaleRow);
    const d = `M${MARGIN + 0.5} ${y - 6}v5h${bar.pixels.toFixed(1)}v-5`;
    parts.push(
      `<path d="${d}" fill="none" stroke="${colours.halo}" stroke-width="3"/><path d="${d}" fill="none" stroke="${colours.label}"/>`,
      `<text x="${(MARGIN + bar.pixels + 6).toFixed(1)}" y="${y}">${escapeXml(label)}</text>`,
    );
  }

  const keys = legend(shown);
  const legendRow = scaleRow + (bar ? 1 : isNarrow ? 1 : 0);
  let x = MARGIN;
  for (const { associative, text } of keys) {
    const width = 13 + textWidth(text) * SIZE;
    take(x, width, legendRow);
    const look = associative
      ? `fill="${colours.halo}" stroke="${colours.associative}" stroke-width="2"`
      : `fill="${colours.literal}" stroke="${colours.halo}"`;
    const y = line(legendRow);
    parts.push(
      `<circle cx="${x + 4}" cy="${y - 3.5}" r="4" ${look} paint-order="normal"/><text x="${x + 13}" y="${y}">${escapeXml(text)}</text>`,
    );
    x += width + 14;
  }
  return `<g font-size="${SIZE}" fill="${colours.label}">${parts.join('')}</g>`;
}

/** Needed only where both uses are in the picture. */
function legend(shown: readonly ShownPlace[]): { associative: boolean; text: string }[] {
  const isMixed = shown.some((one) => one.associative) && shown.some((one) => !one.associative);
  if (!isMixed) return [];
  return [
    { associative: false, text: mapWords.legendLiteral },
    { associative: true, text: mapWords.legendAssociative },
  ];
}
