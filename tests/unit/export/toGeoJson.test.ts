import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { exporters } from '../../../src/export/exporters.ts';
import { toGeoJson } from '../../../src/export/toGeoJson.ts';
import { sample } from '../stories.ts';
import { awkward } from './awkward.ts';
import { ogrTest, readByOgr } from './ogr.ts';

/** RFC 7946 as far as points go: sections 3.1.1, 3.1.2, 3.2, 3.3, and 7.1 on members that must not be there. */
const RFC_7946 = {
  type: 'object',
  required: ['type', 'features'],
  not: {
    anyOf: ['coordinates', 'geometries', 'geometry', 'properties'].map((name) => ({ required: [name] })),
  },
  properties: {
    type: { const: 'FeatureCollection' },
    features: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'geometry', 'properties'],
        not: { anyOf: ['coordinates', 'geometries', 'features'].map((name) => ({ required: [name] })) },
        properties: {
          type: { const: 'Feature' },
          id: { type: ['string', 'number'] },
          properties: { type: ['object', 'null'] },
          geometry: {
            anyOf: [
              { type: 'null' },
              {
                type: 'object',
                required: ['type', 'coordinates'],
                properties: {
                  type: { const: 'Point' },
                  coordinates: { type: 'array', minItems: 2, maxItems: 3, items: { type: 'number' } },
                },
              },
            ],
          },
        },
      },
    },
  },
};

test('is GeoJSON by RFC 7946', () => {
  const validate = new Ajv({ strict: false }).compile(RFC_7946);
  for (const story of [sample(), awkward]) {
    validate(JSON.parse(exporters.geojson.write(story)));
    expect(validate.errors).toBe(null);
  }
  expect(validate({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: {} }] })).toBe(
    false,
  );
});

test('holds each place with its mentions, roles, certainty and excerpts', () => {
  const { features } = toGeoJson(sample());
  expect(features.map(({ id, geometry }) => [id, geometry?.coordinates])).toEqual([
    ['paris', [2.35, 48.85]],
    ['texas', [-99, 31]],
    ['paris-tx', [-95.55, 33.66]],
  ]);
  expect(features[1]?.properties).toEqual({
    name: 'Texas',
    kind: 'admin1',
    country: 'US',
    certainty: 'certain',
    roles: ['metonym', 'demonym'],
    mentions: [
      {
        mention: 'm2',
        quote: 'Texas',
        role: 'metonym',
        confidence: 1,
        start: 13,
        end: 18,
        excerpt: 'Paris is not Texas.',
      },
      {
        mention: 'm4',
        quote: 'Texans',
        role: 'demonym',
        confidence: 1,
        start: 41,
        end: 47,
        excerpt: 'Texans like Paris, Texas.',
      },
    ],
  });
});

test('keeps places without a point, and mentions without a place', () => {
  const { features, unresolved } = toGeoJson(awkward);
  const bar = features.find(({ id }) => id === 'bar');
  expect(bar).toMatchObject({ geometry: null, properties: { within: 'amman', certainty: 'uncertain' } });
  expect(unresolved.map(({ quote }) => quote)).toEqual(['+Nowhere']);
});

ogrTest('GDAL reads it', () => {
  const read = readByOgr(exporters.geojson.write(awkward), 'geojson');
  const written = toGeoJson(awkward).features;
  expect(read.features.map(({ properties }) => properties?.['name'])).toEqual(
    written.map(({ properties }) => properties.name),
  );
  expect(read.features.map(({ geometry }) => geometry)).toEqual(written.map(({ geometry }) => geometry));
  expect(read.features[1]?.properties?.['note']).toContain('second, "quoted" line');
});
