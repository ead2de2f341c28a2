import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toKml } from '../../../src/export/toKml.ts';
import { escapeXml } from '../../../src/text/escapeXml.ts';
import { sample } from '../stories.ts';
import { awkward } from './awkward.ts';
import { ogrTest, readByOgr } from './ogr.ts';

const placemark = v.object({
  name: v.string(),
  description: v.string(),
  ExtendedData: v.object({ Data: v.array(v.object({ name: v.string(), value: v.string() })) }),
  Point: v.optional(v.object({ coordinates: v.string() })),
});
const placemarks = v.array(placemark);
const shape = v.object({
  kml: v.object({
    xmlns: v.literal('http://www.opengis.net/kml/2.2'),
    Document: v.object({
      name: v.string(),
      Placemark: placemarks,
      Folder: v.optional(v.array(v.object({ name: v.string(), Placemark: placemarks }))),
    }),
  }),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => ['Placemark', 'Folder', 'Data'].includes(name),
});
const read = (kml: string) => v.parse(shape, parser.parse(kml)).kml.Document;
const field = (mark: v.InferOutput<typeof placemark> | undefined, name: string) =>
  mark?.ExtendedData.Data.find((data) => data.name === name)?.value;

describe('toKml', () => {
  test('is well-formed, and says what the story says', () => {
    expect(XMLValidator.validate(toKml(awkward))).toBe(true);
    const { name, Placemark, Folder } = read(toKml(awkward));
    expect(name).toBe(awkward.title);
    expect(Placemark.map((mark) => [mark.name, mark.Point?.coordinates])).toEqual([
      ['عمّان', '35.945,31.9552'],
      ['"Tom & Jerry’s" <Bar>', undefined],
      ['Taveuni', '-180,-16.85'],
      ['=1+1', '180,90'],
      ['Jordan', '36,31'],
      ['Never named', '0,-1e-7'],
    ]);
    expect(Placemark.map((mark) => field(mark, 'roles'))).toEqual([
      'literal',
      'literal',
      'literal',
      'embedded',
      'demonym metonym',
      undefined,
    ]);
    expect(field(Placemark[0], 'links')).toBe('http://www.wikidata.org/entity/Q3805');
    expect(Folder?.[0]?.Placemark.map((mark) => [mark.name, field(mark, 'mentions')])).toEqual([
      ['+Nowhere', 'm6'],
    ]);
  });

  test('quotes the text as HTML in which no mark-up of the text is live', () => {
    const [, bar, , sum] = read(toKml(awkward)).Placemark;
    expect(bar?.description).toContain('<b>&quot;Tom &amp; Jerry’s&quot; &lt;Bar&gt;</b> and');
    expect(sum?.description).not.toContain('<script');
    expect(sum?.description).toContain('&lt;script&gt;alert(1)');
  });

  test('has no folder where every mention has its place', () => {
    const story = sample({ mentions: sample().mentions.slice(0, 5) });
    expect(read(toKml(story)).Folder).toBeUndefined();
  });

  ogrTest('GDAL reads it', () => {
    const { features } = readByOgr(toKml(sample()), 'kml', ['Two towns']);
    expect(
      features.map(({ properties, geometry }) => [
        properties?.['Name'],
        geometry.type === 'Point' && geometry.coordinates.slice(0, 2),
      ]),
    ).toEqual([
      ['Paris', [2.35, 48.85]],
      ['Texas', [-99, 31]],
      ['Paris', [-95.55, 33.66]],
    ]);
  });

  ogrTest('GDAL reads an awkward one', () => {
    const { features } = readByOgr(toKml(awkward), 'kml', [awkward.title]);
    expect(features.map(({ properties }) => properties?.['Name'])).toEqual(
      read(toKml(awkward)).Placemark.map(({ name }) => name),
    );
  });
});

test('escapeXml writes what XML cannot hold as U+FFFD', () => {
  expect(escapeXml('a\u{0}\u{b}\u{fffe}\u{d800}b\t\n\r😀')).toBe(
    'a\u{fffd}\u{fffd}\u{fffd}\u{fffd}b\t\n&#13;😀',
  );
});
