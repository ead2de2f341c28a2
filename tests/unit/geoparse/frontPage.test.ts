import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/geo/distance.ts';
import { geoparse } from '../../../src/geoparse/geoparse.ts';
import { gazetteer } from '../gazetteer/testGazetteer.ts';
import { model } from './testModel.ts';

const schema = v.object({
  about: v.string(),
  kinds: v.record(
    v.string(),
    v.array(
      v.object({
        text: v.string(),
        places: v.record(v.string(), v.nullable(v.tuple([v.number(), v.number(), v.number()]))),
        only: v.optional(v.array(v.string())),
      }),
    ),
  ),
});

const file = new URL('../../fixtures/geoparse/front-page.json', import.meta.url);
const { kinds } = v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));

describe.each(Object.entries(kinds))('%s', (_, cases) => {
  test.each(cases)('$text', ({ text, places, only }) => {
    const result = geoparse(text, { gazetteer, model });
    const byId = new Map(result.places.map((place) => [place.id, place]));
    const found = result.mentions.map(({ start, end, place }) => ({
      quote: text.slice(start, end),
      point: byId.get(place ?? '')?.point,
    }));
    if (only) expect(found.filter(({ point }) => point).map(({ quote }) => quote)).toEqual(only);
    for (const [name, wanted] of Object.entries(places)) {
      const mention = found.find(({ quote }) => quote.includes(name));
      expect(mention, name).toBeDefined();
      if (wanted === null) expect(mention?.point, name).toBeUndefined();
      else {
        const [lat, lng, kilometres] = wanted;
        expect(mention?.point, name).toBeDefined();
        expect(distance(mention?.point ?? [0, 0], [lng, lat]) / 1000, name).toBeLessThan(kilometres);
      }
    }
  });
});
