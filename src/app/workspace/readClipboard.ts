import { Fault } from '../../fault/Fault.ts';
import type { Imported } from '../../import/Imported.ts';
import { importApart } from '../../worker/importApart.ts';
import { readFile } from './readFile.ts';

/** What a paste holds, to be read later: the browser forgets the clipboard once the event is over. */
export interface Pasted {
  readonly text: string;
  /** The same as HTML; empty where the clipboard has none. */
  readonly html: string;
  readonly file: File | null;
}

/** What is on the clipboard of a paste; null where that is nothing to read. */
export function pastedFrom(data: DataTransfer | null): Pasted | null {
  const text = data?.getData('text/plain') ?? '';
  const html = data?.getData('text/html') ?? '';
  const file = data?.files[0] ?? null;
  return text.trim() === '' && html === '' && !file ? null : { text, html, file };
}

/**
 * Reads what was pasted: a text with its headings and quotes where it came with HTML, or a file.
 *
 * @throws {Fault} and nothing else
 */
export async function readPasted({ text, html, file }: Pasted): Promise<Imported> {
  if (text.trim() === '' && file) return readFile(file);
  if (/^https?:\/\/\S+$/.test(text.trim())) throw new Fault('import/only-address', {});
  return importApart(html === '' ? { type: 'text', content: text } : { type: 'rich', content: html });
}
