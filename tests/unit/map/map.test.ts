import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../src/geo/bounds.ts';
import { type CameraMove, cameraMove, type Sight } from '../../../src/map/cameraMove.ts';
import { mapView } from '../../../src/map/mapView.ts';
import { palette, type Theme } from '../../../src/map/palette.ts';
import { storyFrame } from '../../../src/map/storyFrame.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import { summariesOf } from '../../../src/story/summaries.ts';
import { sample } from '../stories.ts';

describe('the view of a state', () => {
  test('keeps the identity of what did not change', () => {
    const store = createWhereinStore(sample());
    const first = mapView(store.getState(), 'light');
    store.getState().select({ type: 'mention', mention: 'm1' });
    store.getState().setHover('texas');
    const second = mapView(store.getState(), 'light', first);
    expect(second).toMatchObject({ selected: 'paris', lit: 'texas', theme: 'light' });
    expect(second.places).toBe(first.places);
    store.getState().setFilter({ name: 'texas' });
    expect(mapView(store.getState(), 'light', second).places.map(({ place }) => place.id)).toEqual(['texas']);
  });
});

describe('the camera', () => {
  const sight: Sight = { bounds: [30, 20, 60, 42], zoom: 4, width: 700, height: 420 };
  const point = (lng: number, lat: number, holders: readonly [number, number][] = []): CameraMove | null =>
    cameraMove({ type: 'point', point: [lng, lat], precision: 2500, holders }, sight);

  test('stays where a place is in sight already', () => {
    expect(point(44.4, 33.3)).toBeNull();
    expect(cameraMove({ type: 'area', bounds: [39, 29, 48.6, 37.4] }, sight)).toBeNull();
  });
  test('goes to what is out of sight, and does not come closer than a town needs', () => {
    expect(point(-77, 38.9)).toEqual({ point: [-77, 38.9], zoom: 4.5 });
    const states = cameraMove({ type: 'area', bounds: [-125, 25, -67, 49] }, sight);
    expect(states?.point[0]).toBeCloseTo(-96, 5);
    expect(states?.zoom).toBeLessThan(4);
  });
  test('comes as close as it takes to tell a street from its city, and no closer than its precision deserves', () => {
    const near = point(44.437, 33.346, [[44.4, 33.34]]);
    expect(near?.zoom).toBeGreaterThan(8);
    const touching = point(44.40001, 33.34, [[44.4, 33.34]]);
    expect(touching?.zoom).toBeLessThan(12);
  });
  test('does not move for two places on the same point', () => {
    expect(point(44.4, 33.34, [[44.4, 33.34]])).toBeNull();
  });
  test('shows an area that is too small to be made out', () => {
    const strip = cameraMove({ type: 'area', bounds: [34.2, 31.2, 34.6, 31.6] }, sight);
    expect(strip?.zoom).toBeGreaterThan(6);
    expect(strip?.zoom).toBeLessThan(9);
  });
});

test('the opening frame is where most of the story happens, not every dateline', () => {
  const story = parseStoryText(readFileSync('public/stories/baghdad-strike.json', 'utf8'));
  const iraq: Bounds = [38.8, 29.1, 48.6, 37.4];
  const frame = storyFrame([...summariesOf(story).values()], new Map([['iraq', iraq]]));
  expect(frame?.[0]).toBeGreaterThan(30);
  expect(frame?.[2]).toBeLessThan(60);
  expect(storyFrame([], new Map())).toBeNull();
});

test('one mention a continent away does not stretch the opening frame, where the rest is together', () => {
  const at = (id: string, point: [number, number], literal: number) => ({
    place: { id, name: id, kind: 'city' as const, point, certainty: 'certain' as const },
    mentions: Array.from({ length: literal }, (_, i) => ({
      id: `${id}${i}`,
      start: i,
      end: i + 1,
      quote: 'x',
      place: id,
      role: 'literal' as const,
      confidence: 1,
    })),
    roles: new Set(['literal' as const]),
    wayUp: [],
  });
  const near = [at('baghdad', [44.4, 33.3], 4), at('mosul', [43.1, 36.3], 3), at('tehran', [51.4, 35.7], 1)];
  const far = at('washington', [-77, 38.9], 2);
  expect(storyFrame([...near, far], new Map())?.[0]).toBe(43.1);
  // Where it happens in both, both are shown.
  expect(storyFrame([...near, at('washington', [-77, 38.9], 8)], new Map())?.[0]).toBe(-77);
});

test('a story without literal mentions opens on all its places', () => {
  const story = sample({ mentions: [] });
  expect(storyFrame([...summariesOf(story).values()], new Map())).toEqual([-99, 31, 2.35, 48.85]);
});

test('map and page share their accents', () => {
  const css = readFileSync('src/app/tokens.css', 'utf8');
  for (const name of ['literal', 'associative'] as const) {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
    const colours: Record<Theme, string | undefined> = { light, dark };
    for (const theme of ['light', 'dark'] as const) expect(palette(theme)[name]).toBe(colours[theme]);
  }
});
