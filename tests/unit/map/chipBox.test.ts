import { expect, test } from 'vitest';
import { calloutBox } from '../../../src/map/calloutBox.ts';
import { chipBox } from '../../../src/map/chipBox.ts';

const window = { width: 676, height: 390 };

test.each(['left', 'right', 'top', 'bottom'] as const)(
  'a chip at an edge stands within the map: %s',
  (side) => {
    const { left, top, right, bottom } = chipBox(side, window, true);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(window.width);
    expect(bottom).toBeLessThanOrEqual(window.height);
  },
);

test('a callout leaves the chip on the right free', () => {
  const at = { x: 316, y: 182 };
  const chip = chipBox('right', window, true);
  const free = calloutBox(at, window, []);
  const aside = calloutBox(at, window, [chip]);
  expect(free && free.right > chip.left && free.bottom > chip.top).toBe(true);
  expect(aside).not.toBeNull();
  expect(aside && aside.right > chip.left && aside.bottom > chip.top && aside.top < chip.bottom).toBe(false);
});
