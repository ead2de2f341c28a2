import { readFileSync } from 'node:fs';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import { type Identity, identify } from './identify.ts';
import { type PairLine, pairLines } from './pairLines.ts';
import { splitByLatitude } from './splitByLatitude.ts';
import { unwrap } from './unwrap.ts';

type Area = TopoPolygon<{ name: string }> | TopoMultiPolygon<{ name: string }>;

/** Pairs whose common border Natural Earth draws as disputed, indefinite or a line of control. */
const disputedPairs = new Set([
  'RS XK',
  'CY CY',
  'SO SO',
  'UA UA',
  'EH MA',
  'IL PS',
  'IL SY',
  'KP KR',
  'EG SD',
  'SD SS',
]);

/** Pairs whose common border is a line of control in Kashmir, which is to say north of this latitude, and settled elsewhere. */
const kashmirPairs = new Set(['CN IN', 'IN PK']);
const KASHMIR = 32.5;

/** Within Crimea, which the source draws as Russia and most of the world and GeoNames count as Ukraine. */
const crimea = [34.4, 45.3] as const;

/** The countries of world-atlas at one scale, told apart by code. */
export class Atlas {
  readonly #topology: Topology;
  readonly #areas: readonly (readonly [Identity, Area])[];

  /** @throws Error when the package is not installed or has an area that cannot be identified. */
  constructor(scale: '50m' | '10m') {
    const path = new URL(`../../../node_modules/world-atlas/countries-${scale}.json`, import.meta.url);
    const topology: Topology<{ countries: GeometryCollection<{ name: string }> }> = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    this.#topology = topology;
    const areas = topology.objects.countries.geometries.flatMap((geometry) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [[identify(geometry.id, geometry.properties?.name ?? ''), geometry] as const]
        : [],
    );
    this.#areas = withCrimea(topology, areas);
  }

  /** Every area with a code of its own or that nobody's claim settles. */
  areas(): readonly { identity: Identity; geometry: MultiPolygon }[] {
    return this.#areas.map(([identity, area]) => ({ identity, geometry: this.#shape(area) }));
  }

  /** The union of countries by alpha-2 code. */
  union(codes: readonly string[]): MultiPolygon {
    const wanted = new Set(codes);
    const parts = this.#areas.flatMap(([{ iso }, area]) => (iso && wanted.has(iso) ? [area] : []));
    return unwrap(merge(this.#topology, parts));
  }

  /** All land. */
  land(): MultiPolygon {
    return unwrap(
      merge(
        this.#topology,
        this.#areas.map(([, area]) => area),
      ),
    );
  }

  /** The borders between countries, each with the two that it parts: settled ones, and those that are disputed. */
  borders(): { settled: PairLine[]; disputed: PairLine[] } {
    const identities = new Map(this.#areas.map(([identity]) => [keyOf(identity), identity]));
    const pairs = pairLines(
      this.#topology,
      this.#areas.map(([identity, area]) => [keyOf(identity), area] as const),
    );
    const settled: PairLine[] = [];
    const disputed: PairLine[] = [];
    for (const { a: first, b: second, geometry } of pairs) {
      const [one, other] = [identities.get(first), identities.get(second)];
      const pair = { a: one?.iso ?? '', b: other?.iso ?? '' };
      const status = statusOf(one, other);
      if (status === 'settled') settled.push({ ...pair, geometry });
      if (status === 'disputed') disputed.push({ ...pair, geometry });
      if (status !== 'kashmir') continue;
      const { north, south } = splitByLatitude(geometry, KASHMIR);
      disputed.push({ ...pair, geometry: north });
      settled.push({ ...pair, geometry: south });
    }
    return { settled, disputed };
  }

  #shape(area: Area): MultiPolygon {
    const { geometry } = feature(this.#topology, area) as { geometry: Polygon | MultiPolygon };
    return unwrap(geometry);
  }
}

type Status = 'settled' | 'disputed' | 'kashmir';

function statusOf(a: Identity | undefined, b: Identity | undefined): Status {
  const pair = [a?.iso ?? '', b?.iso ?? ''].sort().join(' ');
  if (kashmirPairs.has(pair)) return 'kashmir';
  return disputedPairs.has(pair) || !a?.iso || !b?.iso ? 'disputed' : 'settled';
}

/** Two areas of one country, as Cyprus has, are told apart by their names. */
const keyOf = ({ iso, name }: Identity) => `${iso ?? ''} ${name}`;

function withCrimea(
  topology: Topology,
  areas: readonly (readonly [Identity, Area])[],
): readonly (readonly [Identity, Area])[] {
  const russia = areas.find(([{ iso }]) => iso === 'RU')?.[1];
  if (russia?.type !== 'MultiPolygon') throw new Error('no Russia in world-atlas');
  const part = russia.arcs.find((arcs) => {
    const polygon: TopoPolygon = { type: 'Polygon', arcs };
    return covers(feature(topology, polygon) as { geometry: Polygon }, crimea);
  });
  if (!part) throw new Error('no Crimea in world-atlas');
  const smaller: Area = { ...russia, arcs: russia.arcs.filter((arcs) => arcs !== part) };
  const peninsula: Area = { type: 'Polygon', arcs: part, properties: { name: 'Crimea' } };
  return [
    ...areas.map(([identity, area]) => [identity, area === russia ? smaller : area] as const),
    [{ iso: 'UA', name: 'Crimea', disputed: true }, peninsula],
  ];
}

function covers({ geometry }: { geometry: Polygon }, [lng, lat]: readonly [number, number]): boolean {
  const ring = geometry.coordinates[0] ?? [];
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  const wide = Math.max(...xs) - Math.min(...xs) > 10;
  return (
    !wide && Math.min(...xs) < lng && lng < Math.max(...xs) && Math.min(...ys) < lat && lat < Math.max(...ys)
  );
}
