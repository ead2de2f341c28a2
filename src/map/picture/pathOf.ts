import type { Dot } from './clipRing.ts';

/**
 * The data of an SVG path through points, in tenths of a pixel and relative, which is the shortest; a line too short
 * to be seen gives nothing.
 */
export function pathOf(line: readonly Dot[], isClosed: boolean): string {
  const [first, ...rest] = line;
  if (!first) return '';
  let [x, y] = tenths(first);
  let moves = '';
  for (const dot of rest) {
    const [nextX, nextY] = tenths(dot);
    if (nextX === x && nextY === y) continue;
    moves += number(nextX - x, moves !== '') + number(nextY - y, true);
    [x, y] = [nextX, nextY];
  }
  if (moves === '') return '';
  const [startX, startY] = tenths(first);
  return `M${number(startX, false)}${number(startY, true)}l${moves}${isClosed ? 'z' : ''}`;
}

const tenths = ([x, y]: Dot): [number, number] => [Math.round(x * 10), Math.round(y * 10)];

/** Tenths as a decimal; a space only where a number needs one before it. */
function number(value: number, follows: boolean): string {
  const text = String(value / 10).replace(/^(-?)0\./, '$1.');
  return follows && !text.startsWith('-') ? ` ${text}` : text;
}
