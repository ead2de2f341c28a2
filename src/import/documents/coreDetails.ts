import type { Details } from '../articleFrom.ts';
import { bylineOf } from '../bylineOf.ts';
import { dateOf } from '../dateOf.ts';
import { langOf } from '../langOf.ts';
import { parseDocument } from '../parseDocument.ts';

/** What programs write where nobody gave a name or a title. */
const NOBODY =
  /^(?:(?:microsoft )?office(?: user)?|user|admin(?:istrator)?|author|owner|unknown|anonymous|home|hp|dell|lenovo|windows user|calibre|python-docx)$/i;
const UNTITLED =
  /^(?:untitled|microsoft word\b.*|(?:word )?document ?\d*|.*\.(?:docx?|odt|pdf|indd|rtf|tex|qxp))$/i;

/** What an element of the Dublin Core, by its local name, says in a file's XML; the first that says anything. */
export function coreDetails(xml: string): Details {
  const root = parseDocument(xml.replace(/<\?xml[^>]*\?>/, ''));
  const told = (name: string) => {
    const found = [...root.querySelectorAll('*')].filter(({ nodeName }) => nodeName.toLowerCase() === name);
    return found.map(({ textContent }) => textContent?.trim() ?? '').filter((text) => text);
  };
  return {
    title: titleOf(told('dc:title')[0]),
    byline: authorOf(told('dc:creator').join(', ')),
    published: dateOf(told('dc:date')[0]),
    lang: langOf(told('dc:language')[0]),
  };
}

/** A title that somebody gave, null for what a program writes in its place. */
export const titleOf = (title: string | undefined): string | null =>
  title && !UNTITLED.test(title.trim()) ? title.trim() : null;

/** The names in a file's details, null for what a program writes where nobody gave one. */
export const authorOf = (author: string | undefined): string | null =>
  author && !NOBODY.test(author.trim()) ? bylineOf(author) : null;
