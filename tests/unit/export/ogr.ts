import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { test } from 'vitest';

const installed = spawnSync('ogr2ogr', ['--version']).status === 0;

if (!installed) {
  console.warn(
    'ogr2ogr is not installed (Debian: gdal-bin): the tests that open exports with GDAL are skipped',
  );
}

/** A test that is skipped where GDAL is not installed, which a warning says. */
export const ogrTest = test.skipIf(!installed);

/** What GDAL reads from a file of this content, as GeoJSON. The file's ending tells it the format. */
export function readByOgr(
  content: string,
  ending: string,
  options: readonly string[] = [],
): FeatureCollection {
  const file = join(mkdtempSync(join(tmpdir(), 'wherein-ogr-')), `story.${ending}`);
  writeFileSync(file, content);
  const args = ['-f', 'GeoJSON', '/vsistdout/', file, ...options];
  return JSON.parse(execFileSync('ogr2ogr', args, { encoding: 'utf8', maxBuffer: 64_000_000 }));
}
