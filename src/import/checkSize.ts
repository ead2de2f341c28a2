import { importWords } from '../words/importWords.ts';
import { ImportError } from './ImportError.ts';

/** The largest file that is read, in bytes: several books. */
export const MOST_BYTES = 10 * 1024 * 1024;

/**
 * For a file or a text of this many bytes or units, before it is read.
 *
 * @throws {ImportError} `empty` or `too-large`
 */
export function checkSize(bytes: number): void {
  if (bytes === 0) throw new ImportError('empty', importWords.emptyFile);
  if (bytes <= MOST_BYTES) return;
  const megabytes = (size: number) => (size / 1024 / 1024).toFixed(1);
  throw new ImportError('too-large', importWords.tooLarge(megabytes(bytes), megabytes(MOST_BYTES)));
}
