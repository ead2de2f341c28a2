import type { Position } from 'geojson';
import { regions } from '../regions.ts';
import type { Atlas } from './Atlas.ts';
import { areaOf } from './areaOf.ts';
import type { Division } from './divisions.ts';
import { labelPoint } from './labelPoint.ts';
import { outlineOf } from './outlineOf.ts';
import type { TileFeature, TileProperties } from './TileLayer.ts';
import type { Town } from './towns.ts';

/** The least area in square degrees to be labelled from a zoom on, largest first; smaller ones wait for the last. */
const countryZooms = [250, 60, 12, 2, 0.3];
const divisionZooms = [Infinity, Infinity, Infinity, 60, 8, 1.2, 0.15];
const naturalZooms = [1500, 700, 250, 60, 12, 3, 0.6];

/** The least population to be labelled from a zoom on, for capitals of countries, of divisions, and other towns. */
const townZooms = {
  country: [Infinity, Infinity, 3e6, 5e5, 3e4, 0],
  admin1: [Infinity, Infinity, Infinity, 3e6, 7e5, 1e5, 2e4, 0],
  none: [Infinity, Infinity, Infinity, 5e6, 1.2e6, 3e5, 1e5, 3e4],
} as const;

/** Names to write: of countries, divisions, waters and landforms, and towns, each with the zoom it comes in at. */
export function labels(
  atlas: Atlas,
  divisions: readonly Division[],
  towns: readonly Town[],
): readonly TileFeature[] {
  return [
    ...countryLabels(atlas),
    ...divisions.flatMap(divisionLabel),
    ...naturalLabels(),
    ...towns.flatMap(townLabel),
  ];
}

/** One for each code, in the largest of its areas. */
function countryLabels(atlas: Atlas): TileFeature[] {
  const areas = atlas.areas().map((one) => ({ ...one, size: areaOf(one.geometry) }));
  const seen = new Set<string>();
  return areas
    .sort((a, b) => b.size - a.size)
    .flatMap(({ identity: { iso, name, disputed }, geometry, size }) => {
      if (!iso || seen.has(iso)) return [];
      seen.add(iso);
      const minzoom = zoomFor(size, countryZooms);
      return [label(labelPoint(geometry), { kind: 'country', name, iso, disputed, rank: minzoom }, minzoom)];
    });
}

function divisionLabel({ id, name, country, geometry }: Division): TileFeature[] {
  const minzoom = zoomFor(areaOf(geometry), divisionZooms);
  if (minzoom > 7) return [];
  return [label(labelPoint(geometry), { kind: 'admin1', name, iso: country, id, rank: minzoom }, minzoom)];
}

function naturalLabels(): TileFeature[] {
  return regions.flatMap((region) => {
    const { kind, names, id, point } = region;
    if (kind !== 'water' && kind !== 'terrain' && kind !== 'continent') return [];
    const size = region.countries ? Infinity : areaOf(outlineOf(region));
    const minzoom = kind === 'continent' ? 0 : zoomFor(size, naturalZooms);
    return minzoom > 7 ? [] : [label([...point], { kind, name: names[0], id, rank: minzoom }, minzoom)];
  });
}

function townLabel({ name, lng, lat, country, code, population }: Town): TileFeature[] {
  const capital = capitalOf(code);
  const minzoom = townZooms[capital].findIndex((least) => population >= least);
  if (minzoom < 0) return [];
  const properties = { kind: 'town', name, iso: country, population: rounded(population), rank: minzoom };
  return [label([lng, lat], capital === 'none' ? properties : { ...properties, capital }, minzoom)];
}

/** To two digits, so that towns share their values in a tile. */
function rounded(population: number): number {
  return Number(population.toPrecision(2));
}

function capitalOf(code: string): keyof typeof townZooms {
  if (code === 'PPLC') return 'country';
  return code === 'PPLA' ? 'admin1' : 'none';
}

function zoomFor(size: number, least: readonly number[]): number {
  const zoom = least.findIndex((limit) => size >= limit);
  return zoom < 0 ? least.length : zoom;
}

function label(point: Position, properties: TileProperties, minzoom: number): TileFeature {
  const [lng = 0, lat = 0] = point;
  const coordinates = [lng > 180 ? lng - 360 : lng, lat];
  return {
    type: 'Feature',
    properties: { ...properties, minzoom },
    geometry: { type: 'Point', coordinates },
  };
}
