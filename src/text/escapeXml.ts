import { withoutControls } from './withoutControls.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as the content of an element or attribute of XML 1.0 (and of HTML). What XML has no way to write becomes
 * U+FFFD; a carriage return is written so that readers keep it.
 */
export function escapeXml(text: string): string {
  return withoutControls(text)
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/\r/g, '&#13;');
}
