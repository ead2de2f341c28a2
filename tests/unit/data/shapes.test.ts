import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../scripts/data/basemap/outlineOf.ts';
import { splitByLatitude } from '../../../scripts/data/basemap/splitByLatitude.ts';
import { unwrap } from '../../../scripts/data/basemap/unwrap.ts';
import { nearestOn } from '../../../scripts/data/regions/nearestOn.ts';
import { outlineAlong } from '../../../scripts/data/regions/outlineAlong.ts';

describe('shapes', () => {
  it('are made continuous across the antimeridian', () => {
    const ring = [
      [170, 60],
      [-170, 60],
      [-170, 70],
      [170, 70],
      [170, 60],
    ];
    const { coordinates } = unwrap({ type: 'Polygon', coordinates: [ring] });
    expect(coordinates).toEqual([
      [
        [
          [170, 60],
          [190, 60],
          [190, 70],
          [170, 70],
          [170, 60],
        ],
      ],
    ]);
  });

  it('are closed around the pole', () => {
    const ring = [
      [-180, -80],
      [-90, -80],
      [0, -80],
      [90, -80],
      [180, -80],
    ];
    const { coordinates } = unwrap({ type: 'Polygon', coordinates: [ring.concat([[-180, -80]])] });
    expect(coordinates[0]?.[0]?.slice(-3)).toEqual([
      [180, -90],
      [-180, -90],
      [-180, -80],
    ]);
  });

  it('leave out a ring that runs along the pole alone', () => {
    const coast = [
      [0, -80],
      [10, -80],
      [10, -70],
      [0, -80],
    ];
    const pole = [
      [-180, -90],
      [0, -90],
      [180, -90],
      [-180, -90],
    ];
    expect(unwrap({ type: 'Polygon', coordinates: [pole, coast] }).coordinates).toEqual([[coast]]);
  });

  it('are split by latitude, lines at every crossing', () => {
    const line = [
      [0, 0],
      [1, 2],
      [2, 3],
      [3, 0],
      [4, 4],
    ];
    const { north, south } = splitByLatitude({ type: 'MultiLineString', coordinates: [line] }, 1);
    expect(north.coordinates).toEqual([
      [
        [1, 2],
        [2, 3],
      ],
    ]);
    expect(south.coordinates).toEqual([
      [
        [0, 0],
        [1, 2],
      ],
      [
        [2, 3],
        [3, 0],
        [4, 4],
      ],
    ]);
  });

  it('are cut at the antimeridian when drawn by hand', () => {
    const { coordinates } = outlineOf({
      id: 'sea',
      names: ['Sea'],
      kind: 'water',
      place: 'sea',
      point: [180, 0],
      bbox: [170, -10, -170, 10],
    });
    expect(coordinates).toHaveLength(2);
    for (const [lng = 0] of coordinates.flat(2)) expect(Math.abs(lng)).toBeGreaterThanOrEqual(170);
    for (const [lng = 0] of coordinates.flat(2)) expect(Math.abs(lng)).toBeLessThanOrEqual(180);
  });

  it('run along a line at half the width', () => {
    const ring = outlineAlong(
      [
        [0, 0],
        [1, 0],
      ],
      222.4,
    );
    expect(ring).toEqual([
      [0, 1],
      [1, 1],
      [1, -1],
      [0, -1],
    ]);
  });

  it('have a nearest position', () => {
    expect(
      nearestOn(
        [
          [0, 0],
          [10, 0],
        ],
        [4, 3],
      ),
    ).toEqual([4, 0]);
    expect(
      nearestOn(
        [
          [0, 0],
          [10, 0],
        ],
        [14, 3],
      ),
    ).toEqual([10, 0]);
  });
});
