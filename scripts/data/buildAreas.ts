import type { MultiPolygon } from 'geojson';
import { type Bounds, boundsOf } from '../../src/geo/bounds.ts';
import { mainBounds } from '../../src/geo/mainBounds.ts';
import type { Built } from './Builder.ts';
import { Atlas } from './basemap/Atlas.ts';
import { buildDivisions } from './basemap/divisions.ts';
import { outlineOf } from './basemap/outlineOf.ts';
import { partsOfRegions } from './basemap/partsOfRegions.ts';
import { madeOfDivisions } from './basemap/regionAreas.ts';
import { readTowns } from './basemap/towns.ts';
import type { Region } from './Region.ts';
import { regions } from './regions.ts';
import { sources } from './sources.ts';

/**
 * The indexes of what the basemap draws as areas: how a story's place finds its outline, and the box to look at.
 * Divisions are many, and only some stories name one, so they are a file of their own.
 */
export async function buildAreas(): Promise<readonly Built[]> {
  const atlas = new Atlas('50m');
  const countries: Record<string, Bounds> = {};
  for (const { iso } of atlas.areas().map(({ identity }) => identity)) {
    if (iso) countries[iso] ??= boxOf(atlas.union([iso]));
  }
  const { divisions } = buildDivisions(readTowns());
  const made = madeOfDivisions(divisions);
  const known = new Set(regions.map(({ id }) => id));
  const named = [
    ...regions.map((region) => [
      region.id,
      [
        region.names,
        boxOfRegion(region, atlas, made),
        ...membersOf(partsOfRegions[region.id]?.parts ?? region.countries),
      ],
    ]),
    ...Object.entries(partsOfRegions).flatMap(([id, { parts, names }]) => {
      const shape = made.get(id);
      return known.has(id) || !names || !shape ? [] : [[id, [names, boxOf(shape), parts]]];
    }),
  ];
  const admin1: Record<string, Record<string, readonly [string, Bounds]>> = {};
  for (const { id, name, country, geometry } of divisions) {
    if (!country) continue;
    admin1[country] ??= {};
    admin1[country][id] = [name, boxOf(geometry)];
  }
  return [
    {
      file: 'areas.json',
      bytes: json({ countries, regions: Object.fromEntries(named) }),
      sources: [sources.worldAtlas, sources.countryNames, sources.regions],
    },
    {
      file: 'divisions.json',
      bytes: json(admin1),
      sources: [sources.divisions, sources.divisionNames, sources.countryNames],
    },
  ];
}

/** What a region is made of tells its edge: the borders that part one of them from anything else. */
const membersOf = (members: readonly string[] | undefined) => (members ? [members] : []);

const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);

function boxOf({ coordinates }: MultiPolygon): Bounds {
  const box = mainBounds(coordinates);
  if (!box) throw new Error('an area without a polygon');
  return rounded(box);
}

function boxOfRegion(region: Region, atlas: Atlas, made: ReadonlyMap<string, MultiPolygon>): Bounds {
  const shape = made.get(region.id);
  if (shape) return boxOf(shape);
  if (region.countries) return boxOf(atlas.union(region.countries));
  const box = boundsOf(
    outlineOf(region)
      .coordinates.flat(2)
      .map(([lng = 0, lat = 0]) => [lng, lat]),
  );
  if (!box) throw new Error(`${region.id} has no outline`);
  return rounded(box);
}

/** To a kilometre, which is what a camera needs. */
function rounded([west, south, east, north]: Bounds): Bounds {
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return [round(west), round(south), round(east), round(north)];
}
