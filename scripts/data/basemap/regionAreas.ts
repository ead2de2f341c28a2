import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Region } from '../Region.ts';
import { regions } from '../regions.ts';
import type { Atlas } from './Atlas.ts';
import { cutByCoast } from './cutByCoast.ts';
import type { Division } from './divisions.ts';
import { freshWater } from './freshWater.ts';
import { outlineOf } from './outlineOf.ts';
import { PointGrid } from './PointGrid.ts';
import { partsOfRegions } from './partsOfRegions.ts';

/**
 * The area of every region by id: the union of its countries or of its divisions, the lake of Natural Earth that its point lies in, or its
 * outline cut by the coast.
 *
 * @param lakes Polygons of lakes, outer ring first.
 */
export function regionAreas(
  atlas: Atlas,
  lakes: readonly Position[][][],
  divisions: readonly Division[],
): ReadonlyMap<string, Polygon | MultiPolygon> {
  const sets = regions.flatMap(({ id, countries }) =>
    countries ? [[id, atlas.union(countries)] as const] : [],
  );
  const made = madeOfDivisions(divisions);
  const drawn = regions.filter(({ id, countries }) => !countries && !made.has(id));
  const land: MultiPolygon = { type: 'MultiPolygon', coordinates: atlas.land().coordinates };
  const uncut = drawn.map((region) => ({ id: region.id, side: sideOf(region), geometry: outlineOf(region) }));
  return new Map<string, Polygon | MultiPolygon>([
    ...sets,
    ...made,
    ...cutByCoast(uncut, land),
    ...lakesByRegion(lakes),
  ]);
}

/** The regions that are whole divisions, or the whole of an area under dispute, by id. */
export function madeOfDivisions(divisions: readonly Division[]): ReadonlyMap<string, MultiPolygon> {
  const shapes = new Map(divisions.map(({ id, geometry }) => [id, geometry.coordinates]));
  const made = Object.entries(partsOfRegions).map(([id, { parts }]) => {
    const coordinates = parts.flatMap((part) => {
      const shape = shapes.get(part);
      if (!shape) throw new Error(`${id} has a part that is no division: ${part}`);
      return shape;
    });
    return [id, { type: 'MultiPolygon', coordinates }] as const;
  });
  return new Map(made);
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
