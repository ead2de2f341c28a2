import { readFile, writeFile } from 'node:fs/promises';
import { stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { exporters } from '../export/exporters.ts';
import { EXPORT_USAGE, exportArguments } from './exportOptions.ts';
import { storyOf } from './storyOf.ts';
import { writeSingleFile } from './writeSingleFile.ts';

/**
 * `wherein export`.
 *
 * @returns the exit code.
 * @throws {UsageError}
 * @throws {StoryError} where the file is no story.
 * @throws {Error} where a page in one file is asked for, and the page has not been built.
 */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const asked = exportArguments(args);
  if (!asked) {
    stdout.write(`${EXPORT_USAGE}\n`);
    return 0;
  }
  const { file, format, output } = asked;
  const content = file === '-' ? await text(stdin) : await readFile(file, 'utf8');
  const story = storyOf(content, file);
  const written = format === 'html' ? await writeSingleFile(story) : exporters[format].write(story);
  if (output === null) stdout.write(written);
  else await writeFile(output, written);
  return 0;
}
