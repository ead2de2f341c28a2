import type { Builder } from './Builder.ts';
import { buildBasemap } from './basemap/buildBasemap.ts';
import { buildAreas } from './buildAreas.ts';
import { buildGazetteer } from './buildGazetteer.ts';
import { writeData } from './writeData.ts';

const builders: Readonly<Record<string, Builder>> = {
  areas: buildAreas,
  basemap: buildBasemap,
  gazetteer: buildGazetteer,
};

/**
 * Builds files of `public/data` from their sources, and lists them with what they are made from in its manifest.
 *
 * @param wanted names of builders, all of them where there are none.
 * @throws Error naming a builder that there is not, or saying what is missing.
 */
export async function build(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !builders[name]);
  if (unknown !== undefined) {
    throw new Error(`“${unknown}” is not one of check, ${Object.keys(builders).join(', ')}`);
  }
  for (const [name, build] of Object.entries(builders)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    writeData(await build());
  }
}
