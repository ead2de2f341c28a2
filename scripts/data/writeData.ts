import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Built, Source } from './Builder.ts';

interface Entry {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sources: readonly Source[];
}

const folder = new URL('../../public/data/', import.meta.url);
const manifest = new URL('manifest.json', folder);

/** Writes files to `public/data`, and lists them with what they are made from in its manifest. */
export function writeData(built: readonly Built[]): void {
  mkdirSync(folder, { recursive: true });
  const known: Entry[] = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).files : [];
  const entries = new Map(known.map((entry) => [entry.file, entry]));
  for (const { file, bytes, sources } of built) {
    writeFileSync(new URL(file, folder), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    entries.set(file, { file, bytes: bytes.length, sha256, sources });
    console.log(`${file}: ${bytes.length.toLocaleString('en')} bytes, from`);
    for (const source of sources) console.log(`  ${source.name} (${source.from}), ${source.licence}`);
  }
  const files = [...entries.values()].sort((a, b) => a.file.localeCompare(b.file, 'en'));
  writeFileSync(manifest, `${JSON.stringify({ files }, null, 2)}\n`);
}
