import { expect, test } from 'vitest';
import { chipMiddle } from '../../../src/map/chipMiddle.ts';

test('a chip stands in the middle of its edge, unless it would hide a mark there', () => {
  expect(chipMiddle(700, 0, [])).toBe(0.5);
  expect(chipMiddle(700, 0, [{ x: 350, y: 300 }])).toBe(0.5);
  const aside = chipMiddle(700, 0, [{ x: 380, y: 30 }]);
  expect(aside).not.toBe(0.5);
  expect(Math.abs(aside * 700 - 380)).toBeGreaterThan(90);
});

test('where it would hide a mark anywhere, it stands in the middle', () => {
  const row = Array.from({ length: 14 }, (_, i) => ({ x: i * 50, y: 20 }));
  expect(chipMiddle(700, 0, row)).toBe(0.5);
});
