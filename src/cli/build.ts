import { stderr, stdout } from 'node:process';
import { BUILD_USAGE, buildArguments } from './buildOptions.ts';
import { readStory } from './readStory.ts';
import { siteFiles } from './siteFiles.ts';
import { checkFolder, writeSite } from './writeSite.ts';

const NO_URL = `without --url the addresses in oembed.json and of the preview picture are relative:
most programs that show links of others want absolute ones
`;

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
  await writeSite(output, await siteFiles(await readStory(file), asked), force);
  if (asked.url === null) stderr.write(`wherein: ${NO_URL}`);
  return 0;
}
