import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/geo/distance.ts';
import { geoparse } from '../../../src/geoparse/geoparse.ts';
import { gazetteer } from '../gazetteer/testGazetteer.ts';
import { model } from './testModel.ts';

// Sixteen invented articles of as many genres, a line each, every place in them marked: Wherein's own, MIT.
// Offsets count code points.
const article = v.object({
  genre: v.string(),
  text: v.string(),
  toponyms: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      lat: v.nullable(v.number()),
      lon: v.nullable(v.number()),
      type: v.string(),
      tolerance_km: v.nullish(v.number()),
    }),
  ),
});

const articles = readFileSync(new URL('../../fixtures/newsroom.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => v.parse(article, JSON.parse(line)));

/** What the geoparser gets right, at least. Who makes it better raises this; who makes it worse has a red test. */
const FLOOR = { placed: 443, spurious: 0 };

/** How many of an article's places are found and placed right, of how many; and how many mentions are of no place. */
function score({ text, toponyms }: v.InferOutput<typeof article>) {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  const { mentions, places } = geoparse(text, { gazetteer, model });
  const byId = new Map(places.map((place) => [place.id, place]));
  const marked = toponyms.map((toponym) => ({
    ...toponym,
    start: units[toponym.start] ?? Number.NaN,
    end: units[toponym.end] ?? Number.NaN,
  }));
  const placed = marked.filter(({ start, end, lat, lon, tolerance_km }) => {
    const point = byId.get(mentions.find((m) => m.start < end && m.end > start)?.place ?? '')?.point;
    if (!point || lat === null || lon === null || !tolerance_km) return false;
    return distance(point, [lon, lat]) <= tolerance_km * 1000;
  });
  const known = marked.filter(({ lat, tolerance_km }) => lat !== null && tolerance_km);
  const spurious = mentions.filter(
    ({ start, end, place }) => place !== null && !marked.some((m) => m.start < end && m.end > start),
  );
  return { placed: placed.length, known: known.length, spurious: spurious.length };
}

describe('the newsroom', () => {
  const scores = articles.map(score);
  const sum = (of: (one: (typeof scores)[number]) => number) => scores.reduce((all, one) => all + of(one), 0);

  test('is placed no worse than it was', () => {
    expect(articles).toHaveLength(16);
    expect(sum(({ known }) => known)).toBeGreaterThan(500);
    expect(
      sum(({ placed }) => placed),
      'placed',
    ).toBeGreaterThanOrEqual(FLOOR.placed);
  });

  test('names no more places that are none', () => {
    expect(sum(({ spurious }) => spurious)).toBeLessThanOrEqual(FLOOR.spurious);
  });
});
