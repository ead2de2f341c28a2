import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Recorded {
  file: string;
  bytes: number;
  sha256: string;
  sources: { name: string; from: string; licence: string; url: string }[];
}

const folder = new URL('../../../public/data/', import.meta.url);
const { files }: { files: Recorded[] } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'));

describe('the files of public/data', () => {
  it('are all in the manifest', () => {
    const present = readdirSync(folder).filter((name) => name !== 'manifest.json');
    expect(files.map(({ file }) => file).sort()).toEqual(present.sort());
  });

  it.each(files)('match what is recorded: $file', ({ file, bytes, sha256, sources }) => {
    const content = readFileSync(new URL(file, folder));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    expect(sources.length).toBeGreaterThan(0);
    for (const { name, from, licence } of sources) expect(name && from && licence).toBeTruthy();
  });
});
