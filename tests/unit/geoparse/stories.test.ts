import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { distance } from '../../../src/geo/distance.ts';
import { geoparse } from '../../../src/geoparse/geoparse.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import type { Place } from '../../../src/story/types.ts';
import { gazetteer } from '../gazetteer/testGazetteer.ts';
import { model } from './testModel.ts';

/** What no gazetteer of towns holds: a street, and a headquarters. */
const FINE = new Set(['palestine-street', 'pmf-headquarters']);

/** Metres. What has an extent is placed by its country or region, whose middle is a matter of taste. */
const NEAR = 50_000;
const POINTS = new Set(['city', 'district', 'admin1', 'site']);

test('every place of the default story is found where it lies', () => {
  const story = parseStoryText(readFileSync('public/stories/baghdad-strike.json', 'utf8'));
  const byId = new Map(story.places.map((place) => [place.id, place]));
  const { mentions, places } = geoparse(story.text, { gazetteer, model });
  const wanted = story.mentions.filter(({ place }) => !FINE.has(place ?? ''));
  const missed = wanted.filter((mention) => {
    const found = mentions.find(({ start, end }) => start < mention.end && end > mention.start);
    const place = places.find(({ id }) => id === found?.place);
    return !isAlike(place, byId.get(mention.place ?? ''));
  });
  expect(wanted.length).toBeGreaterThan(40);
  expect(missed.map(({ quote, start }) => `${quote} at ${start}`)).toEqual([]);
});

function isAlike(found: Place | undefined, wanted: Place | undefined): boolean {
  if (!found || !wanted) return false;
  if (wanted.kind === 'country' || found.kind === 'country') return found.country === wanted.country;
  if (!POINTS.has(wanted.kind) || !found.point || !wanted.point) return found.name === wanted.name;
  return distance(found.point, wanted.point) < NEAR;
}
