import { readFile } from 'node:fs/promises';
import type { PMTiles } from 'pmtiles';
import type { AreaIndex } from '../map/areas.ts';
import { BytesSource } from '../map/source/BytesSource.ts';
import { openBasemap } from '../map/source/openBasemap.ts';

/** The folder of the built page, in which the commands have a folder of their own. */
export const PAGE = new URL('../', import.meta.url);

/**
 * A file of the built page.
 *
 * @param name its path in the page's folder
 * @throws {Error} where the page has not been built.
 */
export async function pageFile(name: string): Promise<Buffer<ArrayBuffer>> {
  try {
    return await readFile(new URL(name, PAGE));
  } catch (cause) {
    throw new Error(`the built page has no ${name}; npm run build makes it`, { cause });
  }
}

/**
 * The basemap and the index of areas that the built page has.
 *
 * @throws {Error} where the page has not been built.
 */
export async function pageMap(): Promise<{ archive: PMTiles; index: AreaIndex }> {
  const json = async (name: string) => JSON.parse((await pageFile(name)).toString());
  const [basemap, areas, divisions] = await Promise.all([
    pageFile('data/basemap.pmtiles'),
    json('data/areas.json'),
    json('data/divisions.json'),
  ]);
  const bytes = new Uint8Array(basemap).buffer;
  return { archive: await openBasemap(new BytesSource('basemap', bytes)), index: { areas, divisions } };
}
