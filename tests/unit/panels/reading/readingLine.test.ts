import { describe, expect, test } from 'vitest';
import { lineAt, type Scrolled, scrollFor } from '../../../../src/panels/reading/readingLine.ts';

const long: Scrolled = { view: { top: 50, bottom: 850 }, most: 5000, first: 120 };

describe('the line at which one reads', () => {
  test('begins at the first line, is then a third down the view, and ends at the last lines', () => {
    expect(lineAt(0, long)).toBe(120);
    expect(lineAt(2000, long)).toBe(2000 + 50 + 240);
    expect(lineAt(5000, long)).toBeCloseTo(5000 + 50 + 736);
  });

  test('only ever goes down as the page is scrolled down', () => {
    for (const scrolled of [long, { ...long, most: 90 }, { ...long, first: 700 }]) {
      const lines = Array.from({ length: 101 }, (_, i) => lineAt((scrolled.most * i) / 100, scrolled));
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    }
  });

  test('comes to each line by the scroll that is given for it', () => {
    for (const scrolled of [long, { ...long, most: 90 }, { ...long, first: 700 }])
      for (let share = 0.02; share < 1; share += 0.07) {
        const scroll = scrolled.most * share;
        expect(scrollFor(lineAt(scroll, scrolled), scrolled)).toBeCloseTo(scroll);
      }
  });

  test('is not sought past what can be scrolled', () => {
    expect(scrollFor(0, long)).toBe(0);
    expect(scrollFor(99_999, long)).toBe(5000);
  });
});
