import { stderr } from 'node:process';
import type { GeoparseResult } from '../geoparse/answer/result.ts';

/** Says on standard error what whoever reads a file's answer should know of it. */
export function warnOf(file: string, lang: string, { notes = [] }: GeoparseResult): void {
  if (!notes.includes('lang-unsupported')) return;
  stderr.write(
    `wherein: ${file}: in “${lang}”, whose words are not known; fewer places are found, less surely\n`,
  );
}
