import { readFile as readFromDisk } from 'node:fs/promises';
import { stdin } from 'node:process';
import { buffer } from 'node:stream/consumers';
import type { Imported } from '../import/Imported.ts';
import { importFile } from '../import/importFile.ts';
import { withLanguage } from '../import/withLanguage.ts';
import { messageOf } from '../words/faultWords.ts';

/**
 * What a file holds: a story, or an article with the language that it tells.
 *
 * @param file a path, or `-` for standard input
 * @throws {Error} naming the file and what does not hold.
 */
export async function readFile(file: string): Promise<Imported> {
  const name = file === '-' ? 'standard input' : file;
  try {
    const bytes = file === '-' ? await buffer(stdin) : await readFromDisk(file);
    return await withLanguage(await importFile(file, new Uint8Array(bytes)));
  } catch (cause) {
    throw new Error(`${name}: ${messageOf(cause)}`, { cause });
  }
}
