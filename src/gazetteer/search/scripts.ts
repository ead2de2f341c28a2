import LETTERS from './letters.json' with { type: 'json' };

const letters: ReadonlyMap<string, string> = new Map(Object.entries(LETTERS));

/** Whether a text has letters that are not Latin. */
export const isOtherScript = (text: string): boolean => /[^\P{L}\p{Script=Latin}]/u.test(text);

/** The form in which names of other scripts are compared: without case, marks, and what Arabic writes in several ways. */
export const scriptKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What follows a name in Chinese, Japanese and Korean: city, prefecture, province, county, state. */
const GENERIC = /[市府県縣都道省州시도]$/u;

/** The English name of what another script calls so; undefined where `names` does not know it. */
export function scriptName(names: ReadonlyMap<string, string>, name: string): string | undefined {
  const key = scriptKey(name);
  return names.get(key) ?? names.get(key.replace(GENERIC, ''));
}

/**
 * A name of another script as Latin letters would write it; what has no letters here is left out. Scripts that write no
 * short vowels give consonants alone, which the search for similar names takes into account.
 */
export const inLatin = (name: string): string =>
  [...name.normalize('NFKC').toLowerCase()].map((letter) => letters.get(letter) ?? letter).join('');
