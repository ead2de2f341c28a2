import { describe, expect, it } from 'vitest';
import { parseRegions } from '../../../scripts/data/regions/parseRegions.ts';

const point = [10, 50];
const ring = [
  [9, 49],
  [11, 49],
  [11, 51],
  [9, 49],
];

function parse(properties: object, geometry: object | null) {
  const feature = { type: 'Feature', properties, geometry };
  const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
  return parseRegions(text, 'a.geojson', (kind) => (kind === 'lake' ? 'water' : undefined))[0];
}

describe('a table of regions', () => {
  it('holds polygons', () => {
    expect(
      parse(
        { name: 'Großer See', also: ['Lake'], kind: 'lake', country: 'DE', point },
        { type: 'Polygon', coordinates: [ring] },
      ),
    ).toEqual({
      id: 'gro-er-see',
      names: ['Großer See', 'Lake'],
      kind: 'water',
      place: 'lake',
      point,
      country: 'DE',
      outline: ring.slice(0, 3),
    });
  });

  it('holds lines with a width, whose point is on the line', () => {
    const region = parse(
      { name: 'River', kind: 'river', drawn: 'water', point: [190, 50.5], width: 20 },
      {
        type: 'LineString',
        coordinates: [
          [170, 50],
          [195, 50],
        ],
      },
    );
    expect(region?.point).toEqual([-170, 50]);
    expect(region?.outline).toHaveLength(4);
  });

  it('holds boxes across the antimeridian, and sets of countries', () => {
    const coordinates = [[170, 0], [190, 0], [190, 9], [170, 9], [170, 0]]; // biome-ignore format: a box
    expect(
      parse({ name: 'Box', kind: 'lake', box: true, point }, { type: 'Polygon', coordinates: [coordinates] }),
    ).toMatchObject({ bbox: [170, 0, -170, 9] });
    expect(parse({ name: 'Both', kind: 'lake', countries: ['DE', 'FR'], point }, null)).toMatchObject({
      countries: ['DE', 'FR'],
    });
  });

  it.each([
    [{ name: 'A', kind: 'lake', point: [10, 95] }, null, 'a.geojson: features[0].properties.point.1'],
    [{ name: 'A', kind: 'lake', point, colour: 'red' }, null, 'a.geojson: features[0].properties.colour'],
    [{ name: 'A', kind: 'stream', point }, null, 'a.geojson: A: no kind “stream” that is drawn'],
    [{ name: 'A', kind: 'lake', point }, null, 'a.geojson: A: neither a geometry nor countries'],
    [
      { name: 'A', kind: 'lake', point },
      { type: 'LineString', coordinates: ring },
      'a.geojson: A: a line without a width',
    ],
  ])('is refused for %j', (properties, geometry, message) => {
    expect(() => parse(properties, geometry)).toThrow(message);
  });
});
