import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/panels/piecesOf.ts';
import { type Segment, segments } from '../../../src/story/segments.ts';
import type { Mention } from '../../../src/story/types.ts';

const mentionAt = (start: number, end: number): Mention => ({
  id: `m${start}`,
  start,
  end,
  quote: 'x',
  place: null,
  role: 'literal',
  confidence: 1,
});

const textOf = (piece: readonly Segment[]) => piece.map(({ text }) => text).join('');

test('a block of usual length is one piece, the very same', () => {
  const block = segments('In Lyon it rained.', [mentionAt(3, 7)]);
  expect(piecesOf(block)).toEqual([block]);
  expect(piecesOf(block)[0]).toBe(block);
  expect(piecesOf([])).toEqual([[]]);
});

test('a book in one paragraph is laid out in pieces that are its text, with every mention whole and in its place', () => {
  const text = 'In Lyon it rained again, as it does. '.repeat(3000);
  const mentions = Array.from({ length: 3000 }, (_, i) => mentionAt(i * 37 + 3, i * 37 + 7));
  const pieces = piecesOf(segments(text, mentions));
  expect(pieces.map(textOf).join('')).toBe(text);
  expect(Math.max(...pieces.map((piece) => textOf(piece).length))).toBeLessThanOrEqual(8000);
  const all = pieces.flat();
  expect(all.flatMap(({ mention }) => mention ?? [])).toEqual(mentions);
  for (const { start, end, text: own } of all) expect(text.slice(start, end)).toBe(own);
});
