import { Fault } from '../fault/Fault.ts';

/** The largest file that is read, in bytes: several books. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** The largest document with pictures and fonts of its own, in bytes. */
const MOST_DOCUMENT_BYTES = 50 * 1024 * 1024;

/** How much of a file of this name is read, in bytes: a document's text is a small part of it. */
export const mostFor = (name: string): number =>
  /\.(?:docx|odt|epub|pdf|mht|mhtml|eml)$/i.test(name) ? MOST_DOCUMENT_BYTES : MOST_BYTES;

/**
 * For a file or a text of this many bytes or units, before it is read.
 *
 * @throws {Fault} `import/empty-file` or `import/too-large`
 */
export function checkSize(bytes: number, most = MOST_BYTES): void {
  if (bytes === 0) throw new Fault('import/empty-file', {});
  if (bytes <= most) return;
  throw new Fault('import/too-large', { bytes, most });
}
