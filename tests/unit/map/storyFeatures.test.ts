import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storyFeatures } from '../../../src/map/storyFeatures.ts';
import { loadWorld, type World } from '../../../src/map/world.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import { summariesOf } from '../../../src/story/summaries.ts';

const server = createServer((request, response) => {
  if (request.url === '/world.json') response.end(readFileSync('public/data/world.json'));
  else response.writeHead(404).end();
});

let origin = '';
let world: World;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  world = await loadWorld(new URL('/world.json', origin));
});
afterAll(() => {
  server.close();
});

const story = parseStoryText(readFileSync('public/stories/baghdad-strike.json', 'utf8'));
const summaries = [...summariesOf(story).values()];

test('countries and regions are areas, the larger below; the rest are marks alone', () => {
  const { areas, marks } = storyFeatures(summaries, world);
  const ids = areas.features.map(({ properties }) => properties.id);
  expect(new Set(ids)).toEqual(
    new Set(['united-states', 'iran', 'iraq', 'middle-east', 'israel', 'gaza', 'syria']),
  );
  expect(ids.indexOf('middle-east')).toBeLessThan(ids.indexOf('iraq'));
  expect(ids.at(-1)).toBe('gaza');
  expect(marks.features).toHaveLength(12);
});

test('only a small area has a mark as well, until it can be seen', () => {
  const { marks } = storyFeatures(summaries, world);
  const until = Object.fromEntries(
    marks.features.map(({ properties }) => [properties.id, properties.markUntil]),
  );
  expect(until['iraq']).toBeLessThan(3);
  expect(until['gaza']).toBeGreaterThan(4);
  expect(until['baghdad']).toBe(99);
});

test('a street has a mark of its own only where it stands clear of its city, unless the city is filtered away', () => {
  const from = (places: typeof summaries) =>
    storyFeatures(places, world).marks.features.find(({ properties }) => properties.id === 'palestine-street')
      ?.properties.markFrom;
  expect(from(summaries)).toBeGreaterThan(7);
  expect(from(summaries.filter(({ place }) => place.id !== 'baghdad'))).toBe(0);
});

test('a place that nothing uses in space is associative', () => {
  const { marks } = storyFeatures(summaries, world);
  const associative = marks.features
    .filter(({ properties }) => properties.associative)
    .map(({ properties }) => properties.id);
  expect(associative.sort()).toEqual(['iran', 'israel', 'pentagon', 'united-states']);
});

test('the frame of the United States is not stretched by Alaska', () => {
  const bounds = storyFeatures(summaries, world).bounds.get('united-states');
  expect(bounds?.[0]).toBeGreaterThan(-130);
  expect(bounds?.[3]).toBeLessThan(50);
});

test('a world that is not there is an error', async () => {
  await expect(loadWorld(new URL('/none.json', origin))).rejects.toThrow(
    '/none.json answered with error 404',
  );
});
