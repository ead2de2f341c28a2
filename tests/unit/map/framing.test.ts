import { expect, test } from 'vitest';
import { project, unproject } from '../../../src/geo/mercator.ts';
import { frameOptions, type MapBox, viewportIn } from '../../../src/map/framing.ts';

/** A camera at a zoom, its upper left corner at these pixels of the world. */
const degreesAt = (corner: [number, number], zoom: number) => (pixel: [number, number]) => {
  const [lng, lat] = unproject([corner[0] + pixel[0], corner[1] + pixel[1]], zoom);
  return { lng, lat };
};

test.each<[string, MapBox]>([
  ['beside an article', { width: 675, height: 420, insets: { left: 0, bottom: 0 } }],
  ['in a narrow frame', { width: 280, height: 300, insets: { left: 0, bottom: 0 } }],
  ['under a sheet', { width: 390, height: 600, insets: { left: 0, bottom: 340 } }],
  ['beside a card', { width: 900, height: 500, insets: { left: 340, bottom: 0 } }],
])('what was framed %s is in view, clear of what lies over the map', (_, box) => {
  const { padding } = frameOptions([30, 20, 40, 30], box);
  expect(padding.left).toBeGreaterThan(box.insets.left);
  expect(padding.bottom).toBeGreaterThan(box.insets.bottom);
  expect(padding.right).toBeGreaterThan(padding.top);
  const corner: [number, number] = [2000, 1500];
  const { bounds, width, height } = viewportIn(box, 4, degreesAt(corner, 4));
  const [left, bottom] = project([bounds[0], bounds[1]], 4);
  const [right, top] = project([bounds[2], bounds[3]], 4);
  expect(left - corner[0]).toBeCloseTo(padding.left);
  expect(top - corner[1]).toBeCloseTo(padding.top);
  expect(right - left).toBeCloseTo(width);
  expect(bottom - top).toBeCloseTo(height);
  expect(corner[0] + box.width - right).toBeCloseTo(padding.right);
});
