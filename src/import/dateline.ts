import { sentences } from '../story/sentences.ts';
import { titleFrom } from '../story/titleFrom.ts';
import type { Block } from '../story/types.ts';

const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|of|the|de|la|el|al|upon|on)){0,4}";
const PLACES = `${PLACE}(?:[,/] ?${PLACE}){0,2}`;
const AGENCY = '\\((?:\\p{Lu}[\\p{L}. /-]{0,40})\\)';
const MONTH = '\\p{Lu}\\p{L}{2,8}\\.?';
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const DASH = '(?:--+|[–—-])';

/** Where and when a report was filed, as it begins: “Lisbon --”, “LONDON, March 4 (Reuters) -”, “PARIS (AP) —”. */
const DATELINE = new RegExp(`^${PLACES}(?:, ${DAY})?(?: ${AGENCY}(?: ${DASH})?| ?${DASH})(?=\\s|$)`, 'u');
const FILED = new RegExp(`^${PLACES}, ${DAY}:?$`, 'u');
const LOUD = /^\p{Lu}[\p{Lu} .,'’-]{2,40}:$/u;

/** What stands above a headline and is none. */
export const LABEL =
  /^\W*(?:for (?:immediate|general|urgent) (?:press |media )?release\W*.*|(?:press|news|media) (?:release|advisory|statement|note)|(?:under )?(?:strict )?embargo(?:ed)?(?: (?:until|till|for).*)?|not for (?:publication|release|distribution).*|breaking(?: news)?|exclusive|advertisement|advertorial|sponsored(?: content)?|opinion|analysis|live(?: updates)?|developing(?: story)?|news alert|corrected|update \d+)\W*$/i;

/** Whether a line holds a dateline, and nothing after it. */
export const isDateline = (line: string): boolean =>
  line.length <= 80 && (DATELINE.exec(line)?.[0] === line || FILED.test(line) || LOUD.test(line));

/** A title for a text that begins with a dateline: its first sentence, without that. Null for every other text. */
export function titleBelowDateline(text: string): string | null {
  const rest = text.replace(DATELINE, '').trim();
  if (!rest || rest === text) return null;
  const block: Block = { kind: 'paragraph', start: 0, end: rest.length };
  const [first] = sentences({ text: rest, blocks: [block], lang: 'en' });
  return titleFrom(rest.slice(0, first?.end));
}
