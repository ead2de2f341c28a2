import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutsOf } from '../../../src/text/cutsOf.ts';

const pieces = (text: string, most: number) => {
  let start = 0;
  return cutsOf(text, 0, text.length, most).map((end) => {
    const piece = text.slice(start, end);
    start = end;
    return piece;
  });
};

test.each([
  ['One two. Three four five', 14, ['One two. ', 'Three four ', 'five']],
  ['short', 14, ['short']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['ab😀cd', 3, ['ab', '😀c', 'd']],
])('cuts %j after sentences, else words, else anywhere but within a character', (text, most, expected) => {
  expect(pieces(text, most)).toEqual(expected);
});

test('the pieces are the text, none too long, and no pair is parted', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 2, max: 30 }),
      (text, most) => {
        const all = pieces(text, most);
        expect(all.join('')).toBe(text);
        for (const piece of all) {
          expect(piece.length).toBeLessThanOrEqual(most);
          if (text) expect(piece).not.toBe('');
          expect(piece).not.toMatch(/\p{Surrogate}/u);
        }
      },
    ),
  );
});
