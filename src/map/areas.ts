import type { Bounds } from '../geo/bounds.ts';
import type { Place } from '../story/types.ts';
import { foldText } from '../text/foldText.ts';

/** The basemap's layers of areas. */
export type AreaLayer = 'countries' | 'admin1' | 'regions';

/** An area of the basemap: where the tiles have it, and the box of its main parts in degrees. */
export interface Area {
  readonly layer: AreaLayer;
  /** ISO 3166-1 alpha-2, GeoNames' code of a division, or the id of a region. */
  readonly id: string;
  readonly bounds: Bounds;
  /** Of a region that is made of whole countries or divisions, their ids; absent where it is not. */
  readonly members?: readonly string[];
}

type RegionRow = readonly [names: readonly string[], bounds: Bounds, members?: readonly string[]];

interface AreasFile {
  readonly countries: Readonly<Record<string, Bounds>>;
  readonly regions: Readonly<Record<string, RegionRow>>;
}

type DivisionsFile = Readonly<
  Record<string, Readonly<Record<string, readonly [name: string, bounds: Bounds]>>>
>;

/** The index of areas, as the two files have it. */
export interface AreaIndex {
  readonly areas: AreasFile;
  /** Empty where the story names no division. */
  readonly divisions: DivisionsFile;
}

/** Finds the area that a place is; null for a town, a street, or an area that the basemap does not have. */
export type FindArea = (place: Place) => Area | null;

/**
 * Fetches the index of areas; that of divisions too where a story names one.
 *
 * @param folder where the data files are
 * @throws {Error} where it cannot be had.
 */
export async function loadAreas(folder: URL, places: readonly Place[]): Promise<AreaIndex> {
  const hasDivision = places.some(({ kind }) => kind === 'admin1');
  const [areas, divisions] = await Promise.all([
    fetchJson<AreasFile>(new URL('areas.json', folder)),
    hasDivision ? fetchJson<DivisionsFile>(new URL('divisions.json', folder)) : {},
  ]);
  return { areas, divisions };
}

/** Looks places up in an index of areas. */
export function areaFinder({ areas, divisions }: AreaIndex): FindArea {
  const regions = new Map<string, Area>();
  for (const [id, [names, bounds, members]] of Object.entries(areas.regions)) {
    const area: Area = { layer: 'regions', id, bounds, ...(members && { members }) };
    regions.set(id, area);
    for (const name of names) regions.set(fold(name), area);
  }
  const countries = new Map(Object.entries(areas.countries));
  const known = new Map<string, ReadonlyMap<string, Area>>();
  const divisionsOf = (country: string) => {
    const own = known.get(country) ?? byName(divisions[country] ?? {});
    known.set(country, own);
    return own;
  };
  return ({ kind, name, country = '' }) => {
    if (kind === 'country') {
      const bounds = countries.get(country);
      return bounds ? { layer: 'countries', id: country, bounds } : null;
    }
    if (kind === 'admin1') return divisionsOf(country).get(fold(name)) ?? null;
    const isNatural = kind === 'continent' || kind === 'region' || kind === 'water' || kind === 'terrain';
    return (isNatural && regions.get(fold(name))) || null;
  };
}

/** The divisions of a country by folded name; the first of a name counts. */
function byName(divisions: DivisionsFile[string]): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const [id, [name, bounds]] of Object.entries(divisions)) {
    const key = fold(name);
    if (!areas.has(key)) areas.set(key, { layer: 'admin1', id, bounds });
  }
  return areas;
}

async function fetchJson<Content>(url: URL): Promise<Content> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} answered with error ${response.status}`);
  return (await response.json()) as Content;
}

const DIVISION = / (?:governorate|province|state|region|oblast|county|prefecture)$/;

/** A name without case, accents, article and the word for what it is: “The Kyiv Oblast” is “Kyiv”. */
const fold = (name: string) => foldText(name).replace(/^the /, '').replace(DIVISION, '');
