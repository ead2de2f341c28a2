import { expect, test } from 'vitest';
import { project } from '../../../src/geo/mercator.ts';
import { clearZoom, fanOut } from '../../../src/map/fanOut.ts';
import { groupMarks, withGroups } from '../../../src/map/groupMarks.ts';
import { storyFeatures } from '../../../src/map/storyFeatures.ts';
import type { PlaceSummary } from '../../../src/story/summaries.ts';

const at = (id: string, lng: number, lat: number): PlaceSummary => ({
  place: { id, name: id, kind: 'city', point: [lng, lat], certainty: 'certain' },
  mentions: [],
  roles: new Set(),
  wayUp: [],
});

const marksOf = (places: readonly PlaceSummary[]) => storyFeatures(places, () => null).marks.features;
const three = marksOf([at('a', 44, 33), at('b', 44.001, 33), at('c', 50, 33)]);

test('near marks group under one, far ones stand alone, and a closer look takes them apart', () => {
  const far = groupMarks(three, 5, null);
  expect(far.map(({ leader, others }) => [leader.properties.id, others.length])).toEqual([
    ['a', 1],
    ['c', 0],
  ]);
  expect(groupMarks(three, 15, null)).toHaveLength(3);
});

test('the selected place is never under another', () => {
  expect(groupMarks(three, 5, 'b')[0]?.leader.properties.id).toBe('b');
});

test('300 places in one city are all there: in groups, each once', () => {
  const many = marksOf(
    Array.from({ length: 300 }, (_, i) => at(`p${i}`, 44 + (i % 20) / 500, 33 + Math.floor(i / 20) / 500)),
  );
  const groups = groupMarks(many, 9, 'p299');
  expect(groups.length).toBeGreaterThan(1);
  expect(groups.length).toBeLessThan(300);
  const ids = groups.flatMap(({ leader, others }) =>
    [leader, ...others].map(({ properties }) => properties.id),
  );
  expect(new Set(ids).size).toBe(300);
  const told = withGroups(many, groups);
  expect(told.filter(({ properties }) => !properties.hidden)).toHaveLength(groups.length);
  expect(told.reduce((sum, { properties }) => sum + properties.others, groups.length)).toBe(300);
});

test('a fan lays its marks side by side, with a line from each to where it belongs', () => {
  const [group] = groupMarks(marksOf(Array.from({ length: 12 }, (_, i) => at(`p${i}`, 44, 33))), 12, null);
  if (!group) throw new Error('no group');
  expect(clearZoom(group)).toBe(Number.POSITIVE_INFINITY);
  const fan = fanOut(group, 12);
  const pixels = [...fan.marks.values()].map(
    ({
      geometry: {
        coordinates: [lng = 0, lat = 0],
      },
    }) => project([lng, lat], 12),
  );
  pixels.forEach(([x, y], i) => {
    for (const [ox, oy] of pixels.slice(i + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(20);
  });
  expect(fan.lines.features).toHaveLength(12);
});
