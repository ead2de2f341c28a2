import { Fault } from '../../fault/Fault.ts';
import type { ImportedArticle } from '../ImportedArticle.ts';
import { textIn, unzipped } from './unzipped.ts';

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.text';

/**
 * The article in an archive that a word processor or a publisher made: DOCX, ODT or EPUB, told by what is in it.
 *
 * @throws {Fault} `import/format` for any other archive, and what the readers of those throw
 */
export async function importPacked(bytes: Uint8Array): Promise<ImportedArticle> {
  let hasWord = false;
  const files = unzipped(bytes, (name) => {
    hasWord ||= name === 'word/document.xml';
    return name === 'mimetype';
  });
  const type = textIn(files, 'mimetype').trim();
  if (hasWord) return (await import('./importDocx.ts')).importDocx(bytes);
  if (type.startsWith(OPEN_DOCUMENT)) return (await import('./importOdt.ts')).importOdt(bytes);
  if (type === 'application/epub+zip') return (await import('./importEpub.ts')).importEpub(bytes);
  throw new Fault('import/format', { format: 'archive' });
}
