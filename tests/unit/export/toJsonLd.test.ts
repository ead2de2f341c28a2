import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { exporters } from '../../../src/export/exporters.ts';
import { toJsonLd } from '../../../src/export/toJsonLd.ts';
import { sample } from '../stories.ts';
import { awkward } from './awkward.ts';

test('is a NewsArticle with what the story knows of itself', () => {
  expect(toJsonLd(awkward)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: awkward.title,
    author: [
      { '@type': 'Organization', name: 'O’Brien' },
      { '@type': 'Organization', name: '"Søn"' },
    ],
    datePublished: '2024-01-05',
    inLanguage: 'en',
    isBasedOn: { '@type': 'CreativeWork', name: 'A <paper>', url: 'https://example.org/a?b=1&c=%222%22' },
    articleBody: awkward.text,
  });
  expect(Object.keys(toJsonLd(sample()))).not.toContain('author');
});

test('is located where it happens, and mentions all that it names', () => {
  const { contentLocation, mentions } = toJsonLd(awkward);
  expect(contentLocation.map(({ name }) => name)).toEqual(['عمّان', '"Tom & Jerry’s" <Bar>', 'Taveuni']);
  expect(mentions.map((thing) => `${thing['@type']} ${thing.name}`)).toEqual([
    'City عمّان',
    'Place "Tom & Jerry’s" <Bar>',
    'Landform Taveuni',
    'Place =1+1',
    'Country Jordan',
    'Thing +Nowhere',
  ]);
});

test('says where places are and what holds them', () => {
  const [amman, bar] = toJsonLd(awkward).contentLocation;
  const jordan = { '@type': 'Country', '@id': '#place=jordan', name: 'Jordan' };
  expect(amman).toEqual({
    '@type': 'City',
    '@id': '#place=amman',
    name: 'عمّان',
    geo: { '@type': 'GeoCoordinates', longitude: 35.945, latitude: 31.9552 },
    address: { '@type': 'PostalAddress', addressCountry: 'JO' },
    sameAs: ['http://www.wikidata.org/entity/Q3805'],
    containedInPlace: [jordan],
  });
  expect(bar).toEqual({
    '@type': 'Place',
    '@id': '#place=bar',
    name: '"Tom & Jerry’s" <Bar>',
    containedInPlace: [{ '@type': 'City', '@id': '#place=amman', name: 'عمّان' }, jordan],
  });
});

test.each(['jsonld', 'geojson', 'lpf', 'annotations'] as const)('%s can stand inside a script', (format) => {
  const json = exporters[format].write(awkward);
  expect(json).not.toContain('<');
  const page = `<html><script type="application/ld+json">${json}</script><p>after</p></html>`;
  const parser = new XMLParser({ stopNodes: ['html.script'], trimValues: false });
  const { html } = parser.parse(page);
  expect(html.p).toBe('after');
  expect(JSON.parse(html.script)).toEqual(JSON.parse(json));
});
