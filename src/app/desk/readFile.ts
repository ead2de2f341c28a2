import { checkSize } from '../../import/checkSize.ts';
import { ImportError } from '../../import/ImportError.ts';
import type { Imported } from '../../import/Imported.ts';
import { bringWords } from '../../words/bringWords.ts';
import { importApart } from '../../worker/importApart.ts';

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
  return importApart({ type: 'file', name: file.name, bytes: new Uint8Array(bytes) });
}
