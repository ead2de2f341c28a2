import { en } from './en/en.ts';
import type { Lexicon } from './Lexicon.ts';
import { makeLexicon } from './makeLexicon.ts';

export const ENGLISH: Lexicon = makeLexicon(en);

/** The lexicons by their languages' BCP 47 primary subtags. */
const LEXICONS: ReadonlyMap<string, Lexicon> = new Map([['en', ENGLISH]]);

/** The languages whose words are known, by their primary subtags. */
export const LANGUAGES: ReadonlySet<string> = new Set(LEXICONS.keys());

/**
 * The words of a language.
 *
 * @param lang a BCP 47 tag, of which the primary subtag counts: `en-GB` is `en`.
 * @returns null for a language whose words are not known.
 */
export function lexiconOf(lang: string): Lexicon | null {
  const [language = ''] = lang.toLowerCase().split('-');
  return LEXICONS.get(language) ?? null;
}
