import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../../src/geo/bounds.ts';
import { PictureFrame } from '../../../../src/map/picture/PictureFrame.ts';
import { pictureCamera } from '../../../../src/map/picture/pictureCamera.ts';
import { summariesOf } from '../../../../src/story/summaries.ts';
import { baghdad, storyOf } from './order.ts';

const IRAQ: Bounds = [38.8, 29.1, 48.6, 37.4];
const boundsOf = (id: string) => (id === 'iraq' ? IRAQ : null);
const OPEN = { focus: undefined, frame: null };
const places = [...summariesOf(baghdad).values()];

describe('the camera of a picture', () => {
  it('shows where the story happens', () => {
    const camera = pictureCamera({ places, selected: null, ...OPEN }, boundsOf, { width: 700, height: 420 });
    const frame = new PictureFrame(camera, 700, 420);
    for (const point of [
      [44.4, 33.34],
      [44.437, 33.346],
    ] as const)
      expect(frame.holds(frame.place(point))).toBe(true);
  });

  it('goes to the selected place where it is out of sight, and stays where it is in good sight', () => {
    const whole = pictureCamera({ places, selected: null, ...OPEN }, boundsOf, { width: 700, height: 420 });
    const [lng, lat] = pictureCamera({ places, selected: 'washington', ...OPEN }, boundsOf, {
      width: 700,
      height: 420,
    }).center;
    expect([lng, lat]).toEqual([-77.0364, 38.8951]);
    const near = pictureCamera({ places, selected: 'baghdad', ...OPEN }, boundsOf, {
      width: 700,
      height: 420,
    });
    expect(near).toEqual(whole);
  });

  it('comes so near that a street can be told from its city', () => {
    const { zoom } = pictureCamera({ places, selected: 'palestine-street', ...OPEN }, boundsOf, {
      width: 700,
      height: 420,
    });
    expect(zoom).toBeGreaterThan(9);
    expect(zoom).toBeLessThanOrEqual(14);
  });

  it('frames a story across the antimeridian the short way, and one without positions at all', () => {
    const story = storyOf(
      [
        { name: 'Suva', point: [178.44, -18.14] },
        { name: 'Apia', point: [-171.76, -13.83] },
      ],
      'literal',
    );
    const { center, zoom } = pictureCamera(
      { places: [...summariesOf(story).values()], selected: null, ...OPEN },
      () => null,
      { width: 700, height: 420 },
    );
    expect(center[0]).toBeCloseTo(183.34, 1);
    expect(zoom).toBeGreaterThan(4);
    const nowhere = storyOf([{ name: 'Nowhere' }], 'literal');
    const camera = pictureCamera(
      { places: [...summariesOf(nowhere).values()], selected: 'p0', ...OPEN },
      () => null,
      { width: 300, height: 900 },
    );
    expect(camera.zoom).toBeGreaterThanOrEqual(Math.log2(900 / 512));
  });
});
