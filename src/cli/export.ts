import { readFile, writeFile } from 'node:fs/promises';
import { stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { exporters } from '../export/exporters.ts';
import { EXPORT_USAGE, exportArguments } from './exportOptions.ts';
import { storyOf } from './storyOf.ts';

/**
 * `wherein export`.
 *
 * @returns the exit code.
 * @throws {UsageError}
 * @throws {StoryError} where the file is no story.
 */
export async function exportCommand(args: readonly string[]): Promise<number> {
  const asked = exportArguments(args);
  if (!asked) {
    stdout.write(`${EXPORT_USAGE}\n`);
    return 0;
  }
  const { file, format, output } = asked;
  const content = file === '-' ? await text(stdin) : await readFile(file, 'utf8');
  const written = exporters[format].write(storyOf(content, file));
  if (output === null) stdout.write(written);
  else await writeFile(output, written);
  return 0;
}
