import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Region } from '../Region.ts';
import { regions } from '../regions.ts';
import type { Atlas } from './Atlas.ts';
import { cutByCoast } from './cutByCoast.ts';
import { freshWater } from './freshWater.ts';
import { outlineOf } from './outlineOf.ts';
import { PointGrid } from './PointGrid.ts';

/**
 * The area of every region by id: the union of its countries, the lake of Natural Earth that its point lies in, or its
 * outline cut by the coast.
 *
 * @param lakes Polygons of lakes, outer ring first.
 */
export function regionAreas(
  atlas: Atlas,
  lakes: readonly Position[][][],
): ReadonlyMap<string, Polygon | MultiPolygon> {
  const sets = regions.flatMap(({ id, countries }) =>
    countries ? [[id, atlas.union(countries)] as const] : [],
  );
  const drawn = regions.filter(({ countries }) => !countries);
  const land: MultiPolygon = { type: 'MultiPolygon', coordinates: atlas.land().coordinates };
  const uncut = drawn.map((region) => ({ id: region.id, side: sideOf(region), geometry: outlineOf(region) }));
  return new Map([...sets, ...cutByCoast(uncut, land), ...lakesByRegion(lakes)]);
}

function sideOf({ id, kind }: Region): 'land' | 'sea' | 'both' {
  if (kind !== 'water') return 'land';
  return freshWater.has(id) ? 'both' : 'sea';
}

function lakesByRegion(lakes: readonly Position[][][]): readonly (readonly [string, Polygon])[] {
  const named = regions.filter(({ names }) =>
    names.some((name) => /\b(Lake|Sea|Balaton|Ladoga|Onega)\b/.test(name)),
  );
  const points = named.map(({ id, point: [lng, lat] }) => ({ id, lng, lat }));
  const grid = new PointGrid(points.filter(({ id }) => freshWater.has(id) && id !== 'great-lakes'));
  return lakes.flatMap((coordinates) =>
    grid.within(coordinates).map(({ id }) => [id, { type: 'Polygon', coordinates }] as const),
  );
}
