import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { divisionZoom, regionZoom, ZOOMS } from '../../../src/map/zooms.ts';
import { regions } from '../regions.ts';
import { Atlas } from './Atlas.ts';
import { areaOf } from './areaOf.ts';
import { buildDivisions, type Division } from './divisions.ts';
import { labels } from './labels.ts';
import type { PairLine } from './pairLines.ts';
import { readLayer } from './readLayer.ts';
import { readPn2 } from './readPn2.ts';
import { regionAreas } from './regionAreas.ts';
import type { TileFeature, TileLayer, TileProperties } from './TileLayer.ts';
import { readTowns } from './towns.ts';
import { readWater } from './water.ts';

/** Regions of less degrees of latitude are drawn in more detail. */
const smallHeight = 3;

/** Everything that the tiles hold. */
export function layers(): readonly TileLayer[] {
  const coarse = new Atlas('50m');
  const fine = new Atlas('10m');
  const towns = readTowns();
  const water = readWater();
  const { divisions, borders } = buildDivisions(towns);
  const kinds = new Map(regions.map(({ id, kind }) => [id, kind]));
  const areas = [...regionAreas(coarse, water.lakes, divisions)].map(([id, geometry]) =>
    feature(geometry, { id, kind: kinds.get(id) ?? '', minzoom: zoomOfRegion(geometry) }),
  );
  const subdivisions = areasOf(divisions);
  const inner = divisionBorders(divisions, borders);
  const small = areas.filter(({ geometry }) => heightOf(geometry) < smallHeight);
  const large = areas.filter(({ geometry }) => heightOf(geometry) >= smallHeight);
  return [
    { name: 'countries', minzoom: 0, maxzoom: 4, tolerance: 2, features: countries(coarse) },
    { name: 'countries', minzoom: 5, maxzoom: 7, tolerance: 6, features: withCoarsePoles(fine, coarse) },
    { name: 'admin1', minzoom: 3, maxzoom: 4, tolerance: 7, features: subdivisions },
    { name: 'admin1', minzoom: 5, maxzoom: 7, tolerance: 8, features: subdivisions },
    { name: 'regions', minzoom: 0, maxzoom: ZOOMS.regions, tolerance: 10, features: large },
    { name: 'regions', minzoom: 1, maxzoom: ZOOMS.regions, tolerance: 2, features: small },
    { name: 'lakes', minzoom: 0, maxzoom: 7, tolerance: 4, features: lakes(water.lakes) },
    { name: 'rivers', minzoom: 3, maxzoom: 7, tolerance: 4, features: rivers(water) },
    { name: 'urban', minzoom: 5, maxzoom: 7, tolerance: 3, features: urban() },
    { name: 'boundaries', minzoom: 0, maxzoom: 4, tolerance: 2, features: countryBorders(coarse) },
    { name: 'boundaries', minzoom: 3, maxzoom: 4, tolerance: 7, features: inner },
    {
      name: 'boundaries',
      minzoom: 5,
      maxzoom: 7,
      tolerance: 6,
      features: [...countryBorders(fine), ...inner],
    },
    { name: 'places', minzoom: 0, maxzoom: 7, tolerance: 0, features: labels(fine, divisions, towns) },
  ];
}

function areasOf(divisions: readonly Division[]): TileFeature[] {
  return divisions
    .filter(({ country }) => country && country !== 'AQ')
    .map(({ id, name, country, geometry }) =>
      feature(geometry, { id, name, iso: country, minzoom: zoomOfDivision(geometry) }),
    );
}

/** From where on it is some pixels wide. */
const zoomOfDivision = (geometry: MultiPolygon): number => divisionZoom(areaOf(geometry));

const zoomOfRegion = (geometry: Polygon | MultiPolygon): number => regionZoom(heightOf(geometry));

/** In degrees of latitude. */
function heightOf(geometry: Geometry): number {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : polygons.flat();
  const lats = rings.flat().map(([, lat = 0]) => lat);
  const north = lats.reduce((most, lat) => Math.max(most, lat), -90);
  return north - lats.reduce((least, lat) => Math.min(least, lat), 90);
}

/** Mercator swells the poles: their coasts at full detail would be a fifth of all tiles. */
function withCoarsePoles(fine: Atlas, coarse: Atlas): TileFeature[] {
  const polar = ({ properties: { iso } }: TileFeature) => iso === 'AQ' || iso === 'GL';
  return [...countries(fine).filter((one) => !polar(one)), ...countries(coarse).filter(polar)];
}

function countries(atlas: Atlas): TileFeature[] {
  return atlas
    .areas()
    .map(({ identity: { iso, name, disputed }, geometry }) =>
      feature(geometry, { ...(iso ? { iso } : {}), name, disputed }),
    );
}

function countryBorders(atlas: Atlas): TileFeature[] {
  const { settled, disputed } = atlas.borders();
  const claims = readLayer('disputed_borders').map(({ geometry }) =>
    feature(geometry, { kind: 'country', disputed: true, minzoom: 3 }),
  );
  const line = (isDisputed: boolean) => (pair: PairLine) =>
    feature(pair.geometry, { kind: 'country', disputed: isDisputed, a: pair.a, b: pair.b });
  return [...settled.map(line(false)), ...disputed.map(line(true)), ...claims];
}

/** Within a country they are drawn; between two they only edge a division that a story names. */
function divisionBorders(divisions: readonly Division[], borders: readonly PairLine[]): TileFeature[] {
  const known = new Map(divisions.map((division) => [division.id, division]));
  return borders.flatMap(({ a, b, geometry }) => {
    const [one, other] = [known.get(a), known.get(b)];
    if (!one || !other || one.country === 'AQ') return [];
    const kind = one.country === other.country ? 'admin1' : 'edge';
    const minzoom = Math.min(zoomOfDivision(one.geometry), zoomOfDivision(other.geometry));
    return [feature(geometry, { kind, disputed: false, a, b, minzoom })];
  });
}

/** Natural Earth's built-up ground, polygons of their own. */
function urban(): TileFeature[] {
  return readPn2('ne_50m_urban_areas').flatMap(({ kind, positions }) =>
    kind === 'ring'
      ? [feature({ type: 'Polygon', coordinates: [[...positions, ...positions.slice(0, 1)]] }, {})]
      : [],
  );
}

function lakes(polygons: ReturnType<typeof readWater>['lakes']): TileFeature[] {
  return polygons.map((coordinates) => feature({ type: 'Polygon', coordinates }, {}));
}

function rivers({ major, minor }: ReturnType<typeof readWater>): TileFeature[] {
  return [
    feature({ type: 'MultiLineString', coordinates: [...major] }, { major: true }),
    feature({ type: 'MultiLineString', coordinates: [...minor] }, { major: false, minzoom: 5 }),
  ];
}

function feature(geometry: Geometry, properties: TileProperties): TileFeature {
  return { type: 'Feature', properties, geometry };
}
