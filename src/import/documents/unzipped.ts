import { type Unzipped, unzipSync } from 'fflate';
import { Fault } from '../../fault/Fault.ts';

/** What the files that are read may unfold to together, in bytes, and how many files an archive may list. */
const MOST_UNFOLDED = 64 * 1024 * 1024;
const MOST_ENTRIES = 10_000;

/**
 * The files of an archive that `wanted` names. Nothing is written beyond the size that the archive declares for a
 * file, so that no archive unfolds to more than the bound.
 *
 * @throws {Fault} `import/broken-file`, or `import/unfolds-too-large` before anything is unfolded
 */
export function unzipped(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  let size = 0;
  let entries = 0;
  const bounded = ({ name, originalSize }: { name: string; originalSize: number }) => {
    entries++;
    const takes = wanted(name);
    if (takes) size += originalSize;
    if (size > MOST_UNFOLDED || entries > MOST_ENTRIES)
      throw new Fault('import/unfolds-too-large', { most: MOST_UNFOLDED });
    return takes;
  };
  try {
    unzipSync(bytes, { filter: (file) => bounded(file) && false });
    return unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault('import/broken-file', {}, { cause });
  }
}

/** A file of an archive as text, empty where the archive has no such file. */
export const textIn = (files: Unzipped, name: string): string => {
  const bytes = files[name];
  return bytes ? new TextDecoder().decode(bytes) : '';
};
