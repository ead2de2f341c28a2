import { singleFile } from '../export/singleFile.ts';
import { carryMap } from '../map/archive/carryMap.ts';
import type { Story } from '../story/types.ts';
import { pageFile, pageMap } from './pageFiles.ts';

/**
 * A story as a page in one file.
 *
 * @throws {Error} where the page has not been built.
 */
export async function writeSingleFile(story: Story): Promise<string> {
  const [template, { archive, index }] = await Promise.all([pageFile('single.html'), pageMap()]);
  return singleFile(template.toString(), story, await carryMap(story, archive, index));
}
