import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Builder } from './Builder.ts';
import { buildBasemap } from './basemap/buildBasemap.ts';
import { buildAreas } from './buildAreas.ts';
import { buildGazetteer } from './buildGazetteer.ts';

interface Entry {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sources: Awaited<ReturnType<Builder>>[number]['sources'];
}

const builders: Readonly<Record<string, Builder>> = {
  areas: buildAreas,
  basemap: buildBasemap,
  gazetteer: buildGazetteer,
};

const folder = new URL('../../public/data/', import.meta.url);
const manifest = new URL('manifest.json', folder);

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
  mkdirSync(folder, { recursive: true });
  const entries = new Map<string, Entry>(
    (existsSync(manifest)
      ? (JSON.parse(readFileSync(manifest, 'utf8')) as { files: Entry[] }).files
      : []
    ).map((entry) => [entry.file, entry]),
  );
  for (const [name, build] of Object.entries(builders)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const { file, bytes, sources } of await build()) {
      writeFileSync(new URL(file, folder), bytes);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      entries.set(file, { file, bytes: bytes.length, sha256, sources });
      console.log(`${file}: ${bytes.length.toLocaleString('en')} bytes, from`);
      for (const source of sources) console.log(`  ${source.name} (${source.from}), ${source.licence}`);
    }
  }
  const files = [...entries.values()].sort((a, b) => a.file.localeCompare(b.file, 'en'));
  writeFileSync(manifest, `${JSON.stringify({ files }, null, 2)}\n`);
}
