import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, boundsOf, containsBounds, unionBounds } from '../../../src/geo/bounds.ts';
import { distance } from '../../../src/geo/distance.ts';
import { mainBounds } from '../../../src/geo/mainBounds.ts';
import { project, unproject, zoomFor } from '../../../src/geo/mercator.ts';

const points = fc.array(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
  { minLength: 1, maxLength: 12 },
);

describe('distance', () => {
  test('Baghdad to Washington is some 9,970 km', () => {
    expect(distance([44.4009, 33.3406], [-77.0364, 38.8951]) / 1000).toBeCloseTo(9969.5, 0);
  });
  test('a degree of the equator is 111.2 km, across the antimeridian too', () => {
    expect(distance([179.5, 0], [-179.5, 0])).toBeCloseTo(111_195, -1);
  });
});

describe('bounds', () => {
  test('they hold every point they were made of', () => {
    fc.assert(
      fc.property(points, (list) => {
        const box = boundsOf(list);
        for (const [lng, lat] of list) {
          expect(box && containsBounds(box, [lng, lat, lng, lat])).toBe(true);
        }
      }),
    );
  });
  test('they are never wider than round the other way', () => {
    expect(
      boundsOf([
        [170, 0],
        [-170, 10],
      ]),
    ).toEqual([170, 0, 190, 10]);
    expect(
      boundsOf([
        [-10, 0],
        [10, 0],
      ]),
    ).toEqual([-10, 0, 10, 0]);
    expect(
      unionBounds([
        [170, -20, 190, -10],
        [-170, -15, -160, -5],
      ]),
    ).toEqual([170, -20, 200, -5]);
    expect(unionBounds([])).toBeNull();
  });
  test('a box that crosses the antimeridian contains what lies on both sides', () => {
    const fiji: Bounds = [176, -20, 183, -15];
    expect(containsBounds(fiji, [177, -18, 178, -17])).toBe(true);
    expect(containsBounds(fiji, [-179, -18, -178, -17])).toBe(true);
    expect(containsBounds(fiji, [-176, -18, -175, -17])).toBe(false);
  });
});

test('main bounds pass over small far parts and keep large ones', () => {
  const square = (lng: number, lat: number, size: number) => [
    [
      [lng, lat],
      [lng + size, lat],
      [lng + size, lat + size],
      [lng, lat + size],
      [lng, lat],
    ],
  ];
  expect(mainBounds([square(0, 0, 10), square(-150, 0, 2)])).toEqual([0, 0, 10, 10]);
  expect(mainBounds([square(0, 0, 10), square(20, 0, 8)])).toEqual([0, 0, 28, 10]);
  expect(mainBounds([])).toBeNull();
});

describe('Web Mercator', () => {
  test('unproject undoes project', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 14, noNaN: true }), (list, zoom) => {
        for (const point of list) {
          const [lng, lat] = unproject(project(point, zoom), zoom);
          expect(lng).toBeCloseTo(point[0], 6);
          expect(lat).toBeCloseTo(point[1], 6);
        }
      }),
    );
  });
  test('at zoom 0 the equator is 512 pixels long', () => {
    expect(zoomFor(40_075_016.686, 512, 0)).toBeCloseTo(0, 9);
    expect(zoomFor(1000, 100, 60)).toBeCloseTo(zoomFor(1000, 100, 0) - 1, 9);
  });
});
