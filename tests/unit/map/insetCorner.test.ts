import { expect, test } from 'vitest';
import { insetCorner } from '../../../src/map/insetCorner.ts';

const WINDOW = { width: 600, height: 400 };
const BOTH = ['left', 'right'] as const;

test('the inset stands in the first corner where it hides no mark', () => {
  expect(insetCorner(WINDOW, BOTH, [])?.corner).toBe('left');
  expect(insetCorner(WINDOW, BOTH, [{ x: 300, y: 390 }])?.corner).toBe('left');
  expect(insetCorner(WINDOW, BOTH, [{ x: 20, y: 380 }])?.corner).toBe('right');
});

test('it stands nowhere where it would hide a mark in each', () => {
  const marks = [
    { x: 20, y: 380 },
    { x: 580, y: 380 },
  ];
  expect(insetCorner(WINDOW, BOTH, marks)).toBeNull();
  expect(insetCorner(WINDOW, ['left'], marks.slice(0, 1))).toBeNull();
});

test('what it takes up lies within the map', () => {
  const box = insetCorner(WINDOW, ['right'], [])?.box;
  expect(box).toMatchObject({ right: 600, bottom: 400 });
  expect(box?.left).toBeGreaterThan(300);
  expect(box?.top).toBeGreaterThan(200);
});
