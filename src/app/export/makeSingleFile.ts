import { singleFile } from '../../export/singleFile.ts';
import { Fault } from '../../fault/Fault.ts';
import { carryMap } from '../../map/archive/carryMap.ts';
import { loadAreas } from '../../map/areas.ts';
import { openBasemap } from '../../map/source/openBasemap.ts';
import { RangeSource } from '../../map/source/RangeSource.ts';
import type { Story } from '../../story/types.ts';

/**
 * A story as a page in one file, from this page's own files.
 *
 * @throws {Fault} where the page has no template for it.
 * @throws {Error} where a file cannot be had.
 */
export async function makeSingleFile(story: Story): Promise<string> {
  const data = new URL('data/', document.baseURI);
  const [template, index, archive] = await Promise.all([
    fetchTemplate(new URL('single.html', document.baseURI)),
    loadAreas(data, story.places),
    openBasemap(new RangeSource(new URL('basemap.pmtiles', data).href)),
  ]);
  return singleFile(template, story, await carryMap(story, archive, index));
}

async function fetchTemplate(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Fault('save/no-template', {});
  return response.text();
}
