import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areaFinder } from '../../../src/map/areas.ts';
import { groupMarks } from '../../../src/map/groupMarks.ts';
import { storyFeatures } from '../../../src/map/storyFeatures.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import { summariesOf } from '../../../src/story/summaries.ts';
import type { Place } from '../../../src/story/types.ts';

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const findArea = areaFinder({ areas: read('areas.json'), divisions: read('divisions.json') });
const story = parseStoryText(readFileSync('public/stories/baghdad-strike.json', 'utf8'));
const summaries = [...summariesOf(story).values()];

test('countries and regions are areas, the larger below; the rest are marks alone', () => {
  const { areas, marks } = storyFeatures(summaries, findArea);
  const ids = areas.map(({ place }) => place);
  expect(new Set(ids)).toEqual(
    new Set(['united-states', 'iran', 'iraq', 'middle-east', 'israel', 'gaza', 'syria']),
  );
  expect(ids.indexOf('middle-east')).toBeLessThan(ids.indexOf('iraq'));
  expect(ids.at(-1)).toBe('gaza');
  expect(marks).toHaveLength(12);
});

test('only a small area has a mark as well, until it can be seen', () => {
  const { marks } = storyFeatures(summaries, findArea);
  const until = Object.fromEntries(marks.map((mark) => [mark.id, mark.until]));
  expect(until['iraq']).toBeLessThan(3);
  expect(until['gaza']).toBeGreaterThan(4);
  expect(until['baghdad']).toBe(Number.POSITIVE_INFINITY);
});

test('a street is counted at its city until it stands clear of it, unless the city is filtered away', () => {
  const leads = (places: typeof summaries, zoom: number) =>
    groupMarks(storyFeatures(places, findArea).marks, zoom, null).some(
      ({ leader }) => leader.id === 'palestine-street',
    );
  expect(leads(summaries, 5)).toBe(false);
  expect(leads(summaries, 12)).toBe(true);
  expect(
    leads(
      summaries.filter(({ place }) => place.id !== 'baghdad' && place.kind !== 'site'),
      5,
    ),
  ).toBe(true);
});

test('nothing that is mentioned is without a mark, a count or an area, at any zoom', () => {
  const { marks } = storyFeatures(summaries, findArea);
  for (let zoom = 0; zoom <= 15; zoom += 0.5) {
    const counted = groupMarks(marks, zoom, null).flatMap(({ leader, others }) => [leader, ...others]);
    const seen = [...counted, ...marks.filter(({ until }) => zoom >= until)];
    expect(new Set(seen.map(({ id }) => id)).size).toBe(12);
    expect(seen).toHaveLength(12);
  }
});

test('a place that nothing uses in space is associative', () => {
  const { marks } = storyFeatures(summaries, findArea);
  const associative = marks.filter(({ looks }) => looks.associative);
  expect(associative.map(({ id }) => id).sort()).toEqual(['iran', 'israel', 'pentagon', 'united-states']);
});

test('the frame of the United States is not stretched by Alaska', () => {
  const bounds = storyFeatures(summaries, findArea).areas.find(
    ({ place }) => place === 'united-states',
  )?.bounds;
  expect(bounds?.[0]).toBeGreaterThan(-130);
  expect(bounds?.[3]).toBeLessThan(50);
});

test('divisions, seas and regions are found by their names, whatever their case, article and kind word', () => {
  const place = (kind: Place['kind'], name: string, country?: string): Place => ({
    id: 'x',
    name,
    kind,
    certainty: 'certain',
    ...(country && { country }),
  });
  expect(findArea(place('admin1', 'Texas', 'US'))).toMatchObject({ layer: 'admin1', id: 'US.TX' });
  expect(findArea(place('admin1', 'Nineveh Governorate', 'IQ'))?.layer).toBe('admin1');
  expect(findArea(place('region', 'the middle east'))?.id).toBe('middle-east');
  expect(findArea(place('water', 'Black Sea'))?.layer).toBe('regions');
  expect(findArea(place('country', 'Iraq', 'ZZ'))).toBeNull();
  expect(findArea(place('city', 'Texas', 'US'))).toBeNull();
});

test('a division has a mark until the zoom at which the tiles hold its area', () => {
  const [first] = summaries;
  if (!first) throw new Error('the story has no place');
  const place: Place = {
    id: 'x',
    name: 'Nineveh',
    kind: 'admin1',
    country: 'IQ',
    point: [42.5, 36.2],
    certainty: 'certain',
  };
  const { marks } = storyFeatures([{ ...first, place }], findArea);
  expect(marks[0]?.until).toBeGreaterThanOrEqual(3);
});

test('an area that is made of others knows them, and one is found by its id', () => {
  expect(findArea(placeOf('region', 'gaza-strip'))).toMatchObject({ id: 'gaza-strip', members: ['PS.GZ'] });
  expect(findArea(placeOf('region', 'Kashmir'))?.members).toContain('IN.12');
  expect(findArea(placeOf('region', 'Northern Cyprus'))?.layer).toBe('regions');
});

function placeOf(kind: Place['kind'], name: string): Place {
  return { id: 'x', name, kind, certainty: 'certain' };
}
