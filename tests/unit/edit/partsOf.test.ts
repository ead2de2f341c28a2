import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/edit/text/partsOf.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀', '\n', '\n\n'), maxLength: 200 });

test('parts are no longer than asked, cut no character, and make the text again', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (whole, longest) => {
      const parts = partsOf(whole, longest);
      expect(parts.join('')).toBe(whole);
      for (const part of parts) {
        expect(part.length).toBeLessThanOrEqual(longest);
        expect(() => encodeURIComponent(part)).not.toThrow();
        if (whole !== '') expect(part).not.toBe('');
      }
    }),
  );
});

test('a cut is made between paragraphs where it can be, else between lines, else between words', () => {
  expect(partsOf('One two.\n\nThree\nfour five six', 16)).toEqual([
    'One two.\n\n',
    'Three\n',
    'four five six',
  ]);
  expect(partsOf('one two three', 9)).toEqual(['one two ', 'three']);
  expect(partsOf('', 9)).toEqual(['']);
});
