import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { geoparse } from '../../../src/geoparse/geoparse.ts';
import { gazetteer } from '../gazetteer/testGazetteer.ts';
import { model } from './testModel.ts';

// One text in `input` and what it names in `output`: drop both in and get a test. A name may have two spellings, `a|b`.
const folder = new URL('../../fixtures/geoparse/', import.meta.url);
const expectedSchema = v.array(
  v.object({
    quote: v.string(),
    place: v.nullable(v.string()),
    country: v.optional(v.string()),
    admin1: v.optional(v.string()),
    role: v.optional(v.string()),
  }),
);

describe('geoparse', () => {
  test.each(readdirSync(new URL('input/', folder)))('%s', (file) => {
    const text = readFileSync(new URL(`input/${file}`, folder), 'utf8');
    const json = readFileSync(new URL(`output/${file.replace('.txt', '.json')}`, folder), 'utf8');
    const expected = v.parse(expectedSchema, JSON.parse(json));
    const { mentions, places } = geoparse(text, { gazetteer, model });
    const byId = new Map(places.map((place) => [place.id, place]));
    const found = mentions.map(({ start, end, place, role }) => ({
      quote: text.slice(start, end),
      role,
      place: byId.get(place ?? ''),
    }));
    expect(found.map(({ quote }) => quote)).toEqual(expected.map(({ quote }) => quote));
    expected.forEach((want, i) => {
      const place = found[i]?.place;
      if (want.place !== null)
        expect(want.place.split('|'), want.quote).toContain(plain(place?.name ?? 'nowhere'));
      if (want.country) expect(place?.country, want.quote).toBe(want.country);
      if (want.admin1) expect(place?.admin1, want.quote).toBe(want.admin1);
      if (want.role) expect(found[i]?.role, want.quote).toBe(want.role);
    });
  });
});

/** As the fixtures spell an apostrophe. */
const plain = (name: string) => name.replaceAll('’', "'");
