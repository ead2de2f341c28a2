import type { PMTiles } from 'pmtiles';
import type { Place } from '../story/types.ts';
import { areaFinder, type FindArea, loadAreas } from './areas.ts';
import { carriedMap } from './carriedMap.ts';
import { BytesSource } from './source/BytesSource.ts';
import { Extract } from './source/Extract.ts';
import { openBasemap } from './source/openBasemap.ts';
import { RangeSource } from './source/RangeSource.ts';

/** What a map of a story is drawn from. */
export interface MapData {
  readonly findArea: FindArea;
  /** The embedded basemap; null where it could not be had. */
  readonly archive: PMTiles | null;
  /** Why it could not be had; null where it could. */
  readonly trouble: string | null;
}

/**
 * Loads what the map of a story needs, or takes it from the page where that carries it; without the basemap the story's
 * marks can still be drawn.
 *
 * @param folder where the data files are
 * @throws {Error} where the index of areas cannot be had.
 */
export async function loadMapData(folder: URL, places: readonly Place[]): Promise<MapData> {
  const own = carriedMap();
  const source = own
    ? new BytesSource('carried', own.bytes)
    : new RangeSource(new URL('basemap.pmtiles', folder).href);
  const opening = openBasemap(source, own ? new Extract(source) : undefined).then(
    (archive) => ({ archive, trouble: null }),
    (cause: unknown) => ({ archive: null, trouble: cause instanceof Error ? cause.message : String(cause) }),
  );
  const [index, basemap] = await Promise.all([own ?? loadAreas(folder, places), opening]);
  return { findArea: areaFinder(index), ...basemap };
}

/**
 * The same as far as the areas of other places go.
 *
 * @throws {Error} where the index of areas cannot be had.
 */
export async function loadFindArea(folder: URL, places: readonly Place[]): Promise<FindArea> {
  return areaFinder(carriedMap() ?? (await loadAreas(folder, places)));
}
