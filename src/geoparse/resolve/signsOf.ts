import type { Reading } from '../reading/Reading.ts';

/** What one sign is worth as a mention of its country, and what all of a country are worth at most. */
const WORTH = 0.6;
const MOST = 1.5;

/** For each country how much words such as “parish council” speak for it, by its entry; as mentions of its name do. */
export function signsOf({ tokens, lexicon, gazetteer }: Reading): ReadonlyMap<number, number> {
  const weights = new Map<string, number>();
  let before = '';
  for (const { word } of tokens) {
    const codes = lexicon.countrySigns.get(word) ?? lexicon.countrySigns.get(`${before} ${word}`) ?? [];
    for (const code of codes) weights.set(code, Math.min(MOST, (weights.get(code) ?? 0) + WORTH));
    before = word;
  }
  return new Map([...weights].map(([code, weight]) => [gazetteer.countryWithCode(code), weight]));
}
