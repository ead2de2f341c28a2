import { Fault } from '../fault/Fault.ts';

/** The largest file that is read, in bytes: several books. */
export const MOST_BYTES = 10 * 1024 * 1024;

/**
 * For a file or a text of this many bytes or units, before it is read.
 *
 * @throws {Fault} `import/empty-file` or `import/too-large`
 */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new Fault('import/empty-file', {});
  if (bytes <= MOST_BYTES) return;
  throw new Fault('import/too-large', { bytes, most: MOST_BYTES });
}
