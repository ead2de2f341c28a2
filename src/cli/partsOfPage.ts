import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { PAGE } from './pageFiles.ts';

/**
 * The paths of the built page's files that a story's site needs.
 *
 * @param gazetteer whether other articles can be opened there
 */
export async function partsOfPage(gazetteer: boolean): Promise<string[]> {
  const assets = (await readdir(new URL('assets/', PAGE))).filter((name) => !name.endsWith('.map'));
  return [
    'icon.svg',
    'stuck.svg',
    'single.html',
    'data/areas.json',
    'data/divisions.json',
    'data/basemap.pmtiles',
    ...(gazetteer ? ['data/gazetteer.bin', 'data/model-en.bin'] : []),
    ...['embed.js', 'THIRD-PARTY.txt'].filter((name) => existsSync(new URL(name, PAGE))),
    ...assets.map((name) => `assets/${name}`),
  ];
}
