import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFiles } from './siteFiles.ts';

/** The folders that are all of a site's; what an earlier one left there would never be asked for again. */
const OWN = ['assets', 'data', 'exports'];

/**
 * Whether a site may be written into a folder: it is not there, empty, or holds a site that was built.
 *
 * @throws {Error} where it holds something else, or cannot be read.
 */
export async function checkFolder(folder: string): Promise<'free' | 'site'> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException): string[] => {
    if (cause.code === 'ENOENT') return [];
    throw cause;
  });
  if (names.length === 0) return 'free';
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  if (names.includes('story.json') && page.includes('<meta name="generator" content="Wherein"'))
    return 'site';
  throw new Error(
    `${folder} holds something else than a site of Wherein; --force writes into it all the same`,
  );
}

/**
 * Writes a site into a folder.
 *
 * @param force whether it may hold something else, of which only files with the same names are replaced
 * @throws {Error} where it may not be written there, before anything is.
 */
export async function writeSite(folder: string, files: SiteFiles, force: boolean): Promise<void> {
  const state = force ? 'free' : await checkFolder(folder);
  if (state === 'site') {
    for (const name of OWN) await rm(join(folder, name), { recursive: true, force: true });
  }
  for (const [name, content] of files) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
