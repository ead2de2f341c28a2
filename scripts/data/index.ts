import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Builder, Built } from './Builder.ts';
import { buildBasemap } from './basemap/buildBasemap.ts';

const builders: readonly Builder[] = [buildBasemap];

const folder = new URL('../../public/data/', import.meta.url);

const files: Built[] = [];
for (const build of builders) files.push(...(await build()));

await mkdir(folder, { recursive: true });
for (const { file, bytes } of files) await writeFile(new URL(file, folder), bytes);

const manifest = files.map(({ file, bytes, sources }) => ({
  file,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  sources,
}));
await writeFile(new URL('manifest.json', folder), `${JSON.stringify({ files: manifest }, null, 2)}\n`);

for (const { file, bytes, sources } of manifest) {
  console.log(`${file}: ${bytes.toLocaleString('en')} bytes, from`);
  for (const { name, from, licence } of sources) console.log(`  ${name} (${from}), ${licence}`);
}
