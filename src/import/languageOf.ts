import { looksEnglish } from './looksEnglish.ts';

/** A text is judged by its beginning, of so many UTF-16 units. */
const SAMPLE = 5000;

/** Fewer words than this, in letters that many languages share, are mostly names and prove no language. */
const LEAST_WORDS = 6;

/**
 * The language of a text, a BCP 47 tag of one of 60 languages; null where it does not tell.
 *
 * Plain English is told by its common words alone. What tells others (eld, by n-grams: 29 of 32 single sentences in
 * 28 languages right) weighs 280 KB packed and is loaded when it is first needed; where it cannot be had, the text
 * does not tell.
 */
export async function languageOf(text: string): Promise<string | null> {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length >= 20 && looksEnglish(sample)) return 'en';
  const isLatin = words.filter((word) => /\p{Script=Latin}/u.test(word)).length * 2 > words.length;
  if (words.length === 0 || (isLatin && words.length < LEAST_WORDS)) return null;
  const detector = await import('eld/extrasmall').catch(() => null);
  const found = detector?.eld.detect(sample);
  // A script that few languages share says much by itself.
  return found?.language && (found.isReliable() || !isLatin) ? found.language : null;
}
