import { stderr, stdout } from 'node:process';
import type { CutStreets } from '../map/archive/cutStreets.ts';
import { BUILD_USAGE, buildArguments } from './buildOptions.ts';
import { readStory } from './readStory.ts';
import { siteFiles } from './siteFiles.ts';
import { streetsFor } from './streets.ts';
import { checkFolder, writeSite } from './writeSite.ts';

const NO_URL = `without --url the addresses in oembed.json and of the preview picture are relative:
most programs that show links of others want absolute ones
`;

const streetsTaken = ({ bytes, tiles, left }: CutStreets) =>
  `${tiles} tiles of streets, ${Math.ceil(bytes.length / 1024)} KB${left > 0 ? `; ${left} more are not in the archive or had no room` : ''}\n`;

/**
 * `wherein build`.
 *
 * @returns the exit code.
 * @throws {UsageError}
 * @throws {Fault} where the file is no story and no article.
 * @throws {Error} where the folder holds something else, or the page has not been built.
 */
export async function buildCommand(args: readonly string[]): Promise<number> {
  const asked = buildArguments(args);
  if (!asked) {
    stdout.write(`${BUILD_USAGE}\n`);
    return 0;
  }
  const { file, output, force } = asked;
  if (!force) await checkFolder(output);
  const story = await readStory(file);
  const streets = asked.streets === null ? null : await streetsFor(story, asked.streets);
  if (streets) stderr.write(`wherein: ${streetsTaken(streets)}`);
  await writeSite(output, await siteFiles(story, { ...asked, streets: streets?.bytes ?? null }), force);
  if (asked.url === null) stderr.write(`wherein: ${NO_URL}`);
  return 0;
}
