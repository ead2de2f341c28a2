import type { Fault } from '../fault/Fault.ts';
import type { Imported } from '../import/Imported.ts';

/** What is to be read: a file, a whole web page, a part of one from the clipboard, or plain text. */
export type ImportRequest =
  | { readonly type: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'page' | 'rich' | 'text'; readonly content: string };

/** What it holds, or why it is not taken. */
export type ImportAnswer =
  | { readonly type: 'imported'; readonly imported: Imported }
  | { readonly type: 'refused'; readonly code: Fault['code']; readonly args: Fault['args'] };
