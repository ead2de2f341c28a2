import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Bounds, containsBounds } from '../../../src/geo/bounds.ts';
import { type CameraMove, cameraMove, type Viewport } from '../../../src/map/cameraMove.ts';
import { mapView } from '../../../src/map/mapView.ts';
import { outside } from '../../../src/map/outside.ts';
import { palette, type Theme } from '../../../src/map/palette.ts';
import { storyFeatures } from '../../../src/map/storyFeatures.ts';
import { sceneFrame, wholeFrame } from '../../../src/map/storyFrame.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import { type PlaceSummary, summariesOf } from '../../../src/story/summaries.ts';
import type { Place, PlaceKind } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

describe('the view of a state', () => {
  test('keeps the identity of what did not change', () => {
    const store = createWhereinStore(sample());
    const first = mapView(store.getState(), 'light');
    store.getState().select({ type: 'mention', mention: 'm1' });
    store.getState().setHover('texas');
    const second = mapView(store.getState(), 'light', first);
    expect(second).toMatchObject({ selected: 'paris', hovered: 'texas', theme: 'light' });
    expect(second.places).toBe(first.places);
    store.getState().setFilter({ name: 'texas' });
    expect(mapView(store.getState(), 'light', second).places.map(({ place }) => place.id)).toEqual(['texas']);
  });
});

describe('the camera', () => {
  const viewport: Viewport = { bounds: [30, 20, 60, 42], zoom: 4, width: 700, height: 420 };
  const point = (lng: number, lat: number, holders: readonly [number, number][] = []): CameraMove | null =>
    cameraMove({ type: 'point', point: [lng, lat], precision: 2500, holders }, viewport);

  test('stays where a place is in view already', () => {
    expect(point(44.4, 33.3)).toBeNull();
    expect(cameraMove({ type: 'area', bounds: [39, 29, 48.6, 37.4] }, viewport)).toBeNull();
  });
  test('goes to what is out of view, and does not come closer than a town needs', () => {
    expect(point(-77, 38.9)).toEqual({ point: [-77, 38.9], zoom: 4.5 });
    const states = cameraMove({ type: 'area', bounds: [-125, 25, -67, 49] }, viewport);
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
    const strip = cameraMove({ type: 'area', bounds: [34.2, 31.2, 34.6, 31.6] }, viewport);
    expect(strip?.zoom).toBeGreaterThan(6);
    expect(strip?.zoom).toBeLessThan(9);
  });
});

describe('the first view', () => {
  const at = (
    id: string,
    point: [number, number],
    literal: number,
    kind: PlaceKind = 'city',
    up: Place[] = [],
  ) => ({
    place: { id, name: id, kind, point, certainty: 'certain' as const, country: 'XX' },
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
    wayUp: up,
  });
  const scene = (places: readonly PlaceSummary[], more: { focus?: string; frame?: Bounds } = {}) =>
    sceneFrame({ places, focus: more.focus, frame: more.frame ?? null }, new Map());

  test('of the default story is its city, close enough to tell its street from it', () => {
    const story = parseStoryText(readFileSync('public/stories/baghdad-strike.json', 'utf8'));
    const iraq: Bounds = [38.8, 29.1, 48.6, 37.4];
    const frame = sceneFrame(
      { places: [...summariesOf(story).values()], focus: undefined, frame: null },
      new Map([['iraq', iraq]]),
    );
    const [west = 0, south = 0, east = 0, north = 0] = frame?.bounds ?? [];
    expect(west).toBeGreaterThan(44.2);
    expect(east).toBeLessThan(44.7);
    expect(south).toBeGreaterThan(33.1);
    expect(north).toBeLessThan(33.6);
  });

  test('of a town story is the town, and no county, state or other town named in passing', () => {
    const toledo = at('toledo', [-83.55, 41.65], 4);
    const places = [
      at('ohio', [-82.9, 40.4], 5, 'admin1'),
      at('lucas-county', [-83.5, 41.6], 2, 'admin2'),
      toledo,
      at('monroe-street', [-83.57, 41.67], 3, 'street', [toledo.place]),
      at('detroit', [-83.05, 42.33], 1),
    ];
    const frame = scene(places);
    expect(frame?.bounds[2]).toBeLessThan(-83.4);
    expect(frame?.bounds[3]).toBeLessThan(41.8);
  });

  test('is the focus that the story gives, and above all what its author sets', () => {
    const places = [at('paris', [2.35, 48.85], 9), at('lyon', [4.83, 45.76], 1)];
    expect(scene(places, { focus: 'lyon' })?.bounds).toEqual([4.83, 45.76, 4.83, 45.76]);
    expect(scene(places, { focus: 'lyon', frame: [0, 40, 10, 50] })?.bounds).toEqual([0, 40, 10, 50]);
  });

  test('shows both where it happens in two, and leaves out one mention a continent away', () => {
    const near = [
      at('baghdad', [44.4, 33.3], 3),
      at('mosul', [43.1, 36.3], 3),
      at('tehran', [51.4, 35.7], 3),
    ];
    const far = at('washington', [-77, 38.9], 1);
    expect(scene([...near, far])?.bounds[0]).toBe(43.1);
    expect(scene([...near, at('washington', [-77, 38.9], 5)])?.bounds[0]).toBe(-77);
  });

  test('without literal mentions is all places, and none where there are none', () => {
    const story = sample({ mentions: [] });
    const frame = scene([...summariesOf(story).values()]);
    expect(frame?.bounds).toEqual([-99, 31, 2.35, 48.85]);
    expect(scene([])).toBeNull();
  });
});

test('all places are all places', () => {
  const story = parseStoryText(readFileSync('public/stories/baghdad-strike.json', 'utf8'));
  const summaries = [...summariesOf(story).values()];
  const bounds = wholeFrame(summaries, new Map())?.bounds;
  for (const { place } of summaries)
    if (bounds && place.point) expect(containsBounds(bounds, [...place.point, ...place.point])).toBe(true);
});

describe('what lies outside the map', () => {
  test('is told by the side it lies past, the short way round, and never twice', () => {
    const mark = (id: string, lng: number, lat: number): PlaceSummary => ({
      place: { id, name: id, kind: 'city', point: [lng, lat], certainty: 'certain' },
      mentions: [],
      roles: new Set(),
      wayUp: [],
    });
    const { areas, marks } = storyFeatures(
      [
        mark('washington', -77, 39),
        mark('tokyo', 140, 36),
        mark('baghdad', 44.4, 33.3),
        mark('suva', 178, -18),
      ],
      () => null,
    );
    const sides = (center: [number, number]) =>
      Object.fromEntries(
        outside({ areas, marks }, { center, zoom: 5, width: 700, height: 420 }).map(({ side, places }) => [
          side,
          places.map(({ id }) => id),
        ]),
      );
    expect(sides([44.4, 33.3])).toEqual({ left: ['washington'], right: ['tokyo', 'suva'] });
    expect(sides([-175, -18])).toMatchObject({ left: expect.not.arrayContaining(['suva']) });
  });
});

test('map and page share their accents', () => {
  const css = readFileSync('src/app/tokens.css', 'utf8');
  for (const name of ['literal', 'associative'] as const) {
    const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
    const colours: Record<Theme, string | undefined> = { light, dark };
    for (const theme of ['light', 'dark'] as const) expect(palette(theme)[name]).toBe(colours[theme]);
  }
});
