import { stdout } from 'node:process';
import { exporters } from '../export/exporters.ts';
import type { Story } from '../story/types.ts';
import { EXPORT_USAGE, exportArguments } from './exportOptions.ts';
import { readStory } from './readStory.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * `wherein export`.
 *
 * @returns the exit code.
 * @throws {UsageError}
 * @throws {Error} naming the file, where it holds no story and no article.
 * @throws {Error} where a page in one file is asked for, and the page has not been built.
 */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const asked = exportArguments(args);
  if (!asked) {
    stdout.write(`${EXPORT_USAGE}\n`);
    return 0;
  }
  const { file, format, output, url } = asked;
  const story = await readStory(file);
  const written = format === 'html' ? await singleFileOf(story) : exporters[format].write(story, url);
  if (output === null) stdout.write(written);
  else await writeWhole(output, written);
  return 0;
}

/** The page's parts are read for this format alone. */
async function singleFileOf(story: Story): Promise<string> {
  const { writeSingleFile } = await import('./writeSingleFile.ts');
  return writeSingleFile(story);
}
