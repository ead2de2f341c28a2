import { Fault } from '../../fault/Fault.ts';
import { checkSize, mostFor } from '../../import/checkSize.ts';
import type { Imported } from '../../import/Imported.ts';
import { importApart } from '../../worker/importApart.ts';

/**
 * What a file that the reader chose or dropped holds.
 *
 * @throws {Fault} and nothing else
 */
export async function readFile(file: File): Promise<Imported> {
  checkSize(file.size, mostFor(file.name));
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (cause) {
    throw new Fault('import/unreadable', {}, { cause });
  }
  return importApart({ type: 'file', name: file.name, bytes: new Uint8Array(bytes) });
}
