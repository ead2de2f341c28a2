import { ImportError } from '../../import/ImportError.ts';
import { checkSize, type Imported, importFile } from '../../import/importFile.ts';
import { bringWords } from '../../words/bringWords.ts';
import { parseDocument } from './parseDocument.ts';

/**
 * What a file that the reader chose or dropped holds.
 *
 * @throws {ImportError} and nothing else
 */
export async function readFile(file: File): Promise<Imported> {
  checkSize(file.size);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (cause) {
    throw new ImportError('unreadable', bringWords.unreadable, { cause });
  }
  return importFile(file.name, new Uint8Array(bytes), parseDocument);
}
