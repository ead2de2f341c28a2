import { expect, test } from 'vitest';
import { project } from '../../../src/geo/mercator.ts';
import { clearZoom, fanOut } from '../../../src/map/fanOut.ts';
import { groupMarks, isParent } from '../../../src/map/groupMarks.ts';
import { markFeatures } from '../../../src/map/markFeatures.ts';
import { storyFeatures } from '../../../src/map/storyFeatures.ts';
import type { PlaceSummary } from '../../../src/story/summaries.ts';

const at = (id: string, lng: number, lat: number): PlaceSummary => ({
  place: { id, name: id, kind: 'city', point: [lng, lat], certainty: 'certain' },
  mentions: [],
  roles: new Set(),
  wayUp: [],
});

const marksOf = (places: readonly PlaceSummary[]) => storyFeatures(places, () => null).marks;
const three = marksOf([at('a', 44, 33), at('b', 44.001, 33), at('c', 50, 33)]);

test('near marks group under one, far ones stand alone, and a closer look takes them apart', () => {
  const far = groupMarks(three, 5, null);
  expect(far.map(({ leader, others }) => [leader.id, others.length])).toEqual([
    ['a', 1],
    ['c', 0],
  ]);
  expect(groupMarks(three, 15, null)).toHaveLength(3);
});

test('the selected place is never under another', () => {
  expect(groupMarks(three, 5, 'b')[0]?.leader.id).toBe('b');
});

test('300 places in one city are all there: in groups, each once', () => {
  const many = marksOf(
    Array.from({ length: 300 }, (_, i) => at(`p${i}`, 44 + (i % 20) / 500, 33 + Math.floor(i / 20) / 500)),
  );
  const groups = groupMarks(many, 11, 'p299');
  expect(groups.length).toBeGreaterThan(1);
  expect(groups.length).toBeLessThan(300);
  const ids = groups.flatMap(({ leader, others }) => [leader, ...others].map(({ id }) => id));
  expect(new Set(ids).size).toBe(300);
  expect(ids).toHaveLength(300);
  // Clustered, the selected place still leads.
  expect(groups.map(({ leader }) => leader.id)).toContain('p299');
});

test('a city leads its county and its streets, however often those are named', () => {
  const [city, county, street] = [
    at('toledo', -83.55, 41.65),
    at('lucas-county', -83.5, 41.6),
    at('monroe-street', -83.56, 41.66),
  ];
  if (!city || !county || !street) throw new Error('no places');
  const marks = marksOf([
    { ...county, place: { ...county.place, kind: 'admin2' } },
    { ...street, place: { ...street.place, kind: 'street' }, wayUp: [city.place] },
    city,
  ]);
  const [group] = groupMarks(marks, 4, null);
  expect(group?.leader.id).toBe('toledo');
  expect(group?.others.map(({ id }) => id)).toEqual(['lucas-county', 'monroe-street']);
  expect(
    markFeatures(marks, group ? [group] : [], { zoom: 4, selected: null, unnamed: null }, new Map()).features
      .features,
  ).toMatchObject([{ properties: { id: 'toledo', badge: '+2' } }]);
});

test('a mark whose group is all within it is its parent, one with a neighbour is not', () => {
  const city = at('baghdad', 44.4, 33.34);
  const street = { ...at('street', 44.41, 33.34), wayUp: [city.place] };
  const [parent] = groupMarks(marksOf([city, street]), 4, null);
  expect(parent && isParent(parent)).toBe(true);
  const [chance] = groupMarks(marksOf([city, street, at('other', 44.4, 33.3)]), 4, null);
  expect(chance && isParent(chance)).toBe(false);
});

test('a fan lays its marks side by side, with a line from each to where it belongs', () => {
  const [group] = groupMarks(marksOf(Array.from({ length: 12 }, (_, i) => at(`p${i}`, 44, 33))), 12, null);
  if (!group) throw new Error('no group');
  expect(clearZoom(group)).toBe(Number.POSITIVE_INFINITY);
  const fan = fanOut(group, 12);
  const pixels = [...fan.points.values()].map((point) => project(point, 12));
  pixels.forEach(([x, y], i) => {
    for (const [ox, oy] of pixels.slice(i + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(20);
  });
  expect(fan.lines.features).toHaveLength(12);
});
