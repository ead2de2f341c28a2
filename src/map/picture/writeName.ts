import { escapeXml } from './escapeXml.ts';
import { LINE, type PlacedName } from './placeName.ts';

/** A placed name as SVG text. @param attributes more of the element's attributes, written by us */
export function writeName({ lines, x, y, anchor, size }: PlacedName, attributes = ''): string {
  const [left, first] = [x.toFixed(1), y.toFixed(1)];
  const text = lines.map((line, index) =>
    index === 0
      ? escapeXml(line)
      : `<tspan x="${left}" dy="${(size * LINE).toFixed(1)}">${escapeXml(line)}</tspan>`,
  );
  return `<text x="${left}" y="${first}" text-anchor="${anchor}" font-size="${size}"${attributes}>${text.join(' ')}</text>`;
}
