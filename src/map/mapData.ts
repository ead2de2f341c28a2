import type { PMTiles } from 'pmtiles';
import type { Place } from '../story/types.ts';
import { messageOf } from '../words/faultWords.ts';
import { type AreaIndex, areaFinder, type FindArea, loadAreas } from './areas.ts';
import { carriedMap } from './carriedMap.ts';
import { BytesSource } from './source/BytesSource.ts';
import { Extract } from './source/Extract.ts';
import { openBasemap } from './source/openBasemap.ts';
import { RangeSource } from './source/RangeSource.ts';
import { type OwnStreets, openOwnStreets } from './streets/ownStreets.ts';

/** What a map of a story is drawn from. */
export interface MapData {
  readonly findArea: FindArea;
  /** The embedded basemap; null where it could not be had. */
  readonly archive: PMTiles | null;
  /** Why it could not be had; null where it could. */
  readonly trouble: string | null;
  /** The streets that the page brings; null for most pages. */
  readonly streets: OwnStreets | null;
}

/**
 * Loads what the map of a story needs, or takes it from the page where that carries it; without the basemap the story's
 * marks can still be drawn.
 *
 * @throws {Error} where the index of areas cannot be had.
 */
export async function loadMapData(places: readonly Place[]): Promise<MapData> {
  const { archive, index, streets } = carriedParts() ?? fetchedParts(places);
  const opening = archive.then(
    (opened) => ({ archive: opened, trouble: null }),
    (cause: unknown) => ({ archive: null, trouble: messageOf(cause) }),
  );
  const [areas, basemap, own] = await Promise.all([index, opening, openOwnStreets(streets)]);
  return { findArea: areaFinder(areas), ...basemap, streets: own };
}

function carriedParts() {
  const own = carriedMap();
  if (!own) return null;
  const source = new BytesSource('carried', own.bytes);
  return {
    archive: openBasemap(source, new Extract(source)),
    index: Promise.resolve<AreaIndex>(own),
    streets: own.streets,
  };
}

function fetchedParts(places: readonly Place[]) {
  const folder = new URL('data/', document.baseURI);
  const source = new RangeSource(new URL('basemap.pmtiles', folder).href);
  return { archive: openBasemap(source), index: loadAreas(folder, places), streets: null };
}

/**
 * The same as far as the areas of other places go.
 *
 * @throws {Error} where the index of areas cannot be had.
 */
export async function loadFindArea(folder: URL, places: readonly Place[]): Promise<FindArea> {
  return areaFinder(carriedMap() ?? (await loadAreas(folder, places)));
}
