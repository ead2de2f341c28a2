import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFiles } from './siteFiles.ts';
import { writeWhole } from './writeWhole.ts';

/** The folders that are all of a site's; what an earlier one left there goes once nothing asks for it any more. */
const OWN = ['assets', 'data', 'exports'];

/** Stands in a folder while a site is being written there. */
const UNDER_WAY = '.wherein-build';

/** The pages, which ask for all the rest. */
const isPage = (name: string) => name.endsWith('.html') && !name.includes('/');

/** What {@link writeWhole} leaves behind where it is ended amid its work. */
const isLeftOver = (name: string) => /\.\d+\.part$/.test(name);

/**
 * Whether a site may be written into a folder: it is not there, empty, or holds a site that was built, or whose
 * building was interrupted.
 *
 * @throws {Error} where it holds something else, or cannot be read.
 */
export async function checkFolder(folder: string): Promise<'free' | 'site'> {
  const names = await readdir(folder).catch((cause: NodeJS.ErrnoException): string[] => {
    if (cause.code === 'ENOENT') return [];
    throw cause;
  });
  if (names.length === 0) return 'free';
  if (names.includes(UNDER_WAY)) return 'site';
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  if (names.includes('story.json') && page.includes('<meta name="generator" content="Wherein"'))
    return 'site';
  throw new Error(
    `${folder} holds something else than a site of Wherein; --force writes into it all the same`,
  );
}

/**
 * Writes a site into a folder so that a live one is whole at every moment: each file is replaced in one step, the pages
 * after all that they ask for, and what only the earlier site needs goes last. Where it is interrupted the earlier site
 * stands, and the next call finishes.
 *
 * @param force whether it may hold something else, of which only files with the same names are replaced
 * @throws {Error} where it may not be written there, before anything is.
 */
export async function writeSite(folder: string, files: SiteFiles, force: boolean): Promise<void> {
  const state = force ? 'free' : await checkFolder(folder);
  await mkdir(folder, { recursive: true });
  if (!force) await writeFile(join(folder, UNDER_WAY), '');
  const pagesLast = [...files].sort(([a], [b]) => Number(isPage(a)) - Number(isPage(b)));
  for (const [name, content] of pagesLast) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, content);
  }
  if (state === 'site') await removeOthers(folder, files);
  if (!force) await rm(join(folder, UNDER_WAY), { force: true });
}

async function removeOthers(folder: string, files: SiteFiles): Promise<void> {
  for (const own of OWN) {
    const names = await readdir(join(folder, own), { recursive: true }).catch((): string[] => []);
    for (const name of names)
      if (!files.has(`${own}/${name.replaceAll('\\', '/')}`))
        await rm(join(folder, own, name), { recursive: true, force: true });
  }
  for (const name of await readdir(folder)) if (isLeftOver(name)) await rm(join(folder, name));
}
