import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { exporters } from '../../../src/export/exporters.ts';
import { toLinkedPlaces } from '../../../src/export/toLinkedPlaces.ts';
import { sample } from '../stories.ts';
import { awkward } from './awkward.ts';
import { ogrTest, readByOgr } from './ogr.ts';

const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  required,
  properties,
});
const list = (items: object, minItems = 0) => ({ type: 'array', items, minItems });
const text = { type: 'string', minLength: 1 };
const certainty = { enum: ['certain', 'less-certain', 'uncertain'] };

/** What the format's description requires and names, in its own order. */
const LINKED_PLACES = object(['type', '@context', 'features'], {
  type: { const: 'FeatureCollection' },
  '@context': { pattern: '^https://.*/linkedplaces-context-v1\\.1\\.jsonld$' },
  features: list(
    object(['@id', 'type', 'properties', 'names', 'geometry'], {
      '@id': text,
      type: { const: 'Feature' },
      properties: object(['title', 'fclasses'], {
        title: text,
        ccodes: list({ pattern: '^[A-Z]{2}$' }),
        fclasses: list({ enum: ['A', 'H', 'L', 'P', 'R', 'S', 'T'] }, 1),
      }),
      names: list(
        object(['toponym', 'citations'], {
          toponym: text,
          lang: text,
          citations: list(object(['label'], { label: text, '@id': text }), 1),
          when: object(['timespans'], {
            timespans: list(object(['start'], { start: object(['in'], { in: text }) }), 1),
          }),
        }),
        1,
      ),
      types: list(
        object(['sourceLabels'], {
          identifier: { pattern: '^aat:\\d+$' },
          label: text,
          sourceLabels: list(object(['label'], { label: text, lang: text }), 1),
        }),
      ),
      geometry: object(['type', 'geometries'], {
        type: { const: 'GeometryCollection' },
        geometries: list(
          object(['type', 'coordinates'], {
            type: { const: 'Point' },
            coordinates: { ...list({ type: 'number' }, 2), maxItems: 2 },
            certainty,
          }),
        ),
      }),
      links: list(
        object(['type', 'identifier'], { type: { enum: ['exactMatch', 'closeMatch'] }, identifier: text }),
      ),
      relations: list(
        object(['relationType', 'relationTo'], {
          relationType: { const: 'gvp:broaderPartitive' },
          relationTo: text,
          label: text,
        }),
      ),
      descriptions: list(object(['value'], { value: text, lang: text })),
    }),
  ),
});

test('is in the Linked Places Format', () => {
  const validate = new Ajv({ strict: false }).compile(LINKED_PLACES);
  for (const story of [sample(), awkward]) {
    validate(JSON.parse(exporters.lpf.write(story)));
    expect(validate.errors).toBe(null);
  }
});

test('attests a place by the article that names it', () => {
  const [amman] = toLinkedPlaces(awkward).features;
  const citations = [{ label: awkward.title, '@id': 'https://example.org/a?b=1&c=%222%22' }];
  expect(amman).toMatchObject({
    '@id': '#place=amman',
    properties: { title: 'عمّان', ccodes: ['JO'], fclasses: ['P'], mentions: [{ mention: 'm1' }] },
    names: [
      { toponym: 'عمّان', lang: 'en', citations, when: { timespans: [{ start: { in: '2024-01-05' } }] } },
    ],
    types: [{ identifier: 'aat:300008347', sourceLabels: [{ label: 'city' }] }],
    geometry: { geometries: [{ coordinates: [35.945, 31.9552], certainty: 'certain' }] },
    links: [{ type: 'exactMatch', identifier: 'http://www.wikidata.org/entity/Q3805' }],
    relations: [{ relationTo: '#place=jordan', label: 'in Jordan' }],
  });
});

test('names a place by what the text calls it, not by its people or its capital', () => {
  const toponyms = Object.fromEntries(
    toLinkedPlaces(awkward).features.map(({ '@id': id, names }) => [id, names.map(({ toponym }) => toponym)]),
  );
  expect(toponyms['#place=taveuni']).toEqual(['Taveuni', '🏝️ Taveuni']);
  expect(toponyms['#place=jordan']).toEqual(['Jordan']);
});

test('has an empty geometry where nobody knows the point', () => {
  const bar = toLinkedPlaces(awkward).features.find(({ '@id': id }) => id === '#place=bar');
  expect(bar?.geometry).toEqual({ type: 'GeometryCollection', geometries: [] });
  expect(bar?.descriptions[0]?.value).toContain('second, "quoted" line');
});

ogrTest('GDAL reads it as the GeoJSON that it is', () => {
  const { features } = readByOgr(exporters.lpf.write(awkward), 'geojson');
  expect(features.map(({ properties }) => properties?.['title'])).toEqual(
    toLinkedPlaces(awkward).features.map(({ properties }) => properties.title),
  );
});

test('gives absolute ids where the page is known, a day to every place, and no empty list of countries', () => {
  const { features } = toLinkedPlaces(awkward, 'https://example.org/story/');
  for (const { '@id': id, when, properties, relations } of features) {
    expect(id).toMatch(/^https:\/\/example\.org\/story\/#place=/);
    for (const { relationTo } of relations) expect(relationTo).toMatch(/^https:\/\//);
    expect(when).toEqual({ timespans: [{ start: { in: '2024-01-05' } }] });
    expect(properties.ccodes).not.toEqual([]);
  }
});
