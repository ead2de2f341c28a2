import { escapeXml } from '../../text/escapeXml.ts';
import { LINE, type PlacedName } from './placeName.ts';

/** A placed name as SVG text, an element a line. @param attributes more of each element's attributes, escaped already */
export function writeName({ lines, x, y, anchor, size }: PlacedName, attributes: string): string {
  return lines
    .map((line, index) => {
      const baseline = (y + index * size * LINE).toFixed(1);
      return `<text x="${x.toFixed(1)}" y="${baseline}" text-anchor="${anchor}" font-size="${size}"${attributes}>${escapeXml(line)}</text>`;
    })
    .join('');
}
