import nlp from 'compromise';
import * as v from 'valibot';
import { fold } from '../../../src/gazetteer/fold.ts';
import { WORD } from '../../../src/gazetteer/tables.ts';

// The library's types leave its model open.
const model = v.object({
  one: v.object({ lexicon: v.record(v.string(), v.union([v.string(), v.array(v.string())])) }),
});

const BIT: Readonly<Record<string, number>> = {
  MaleName: WORD.given,
  FemaleName: WORD.given,
  FirstName: WORD.given,
  LastName: WORD.surname,
  Month: WORD.month,
  WeekDay: WORD.month,
};

const PLACES = new Set([
  'City',
  'Country',
  'Region',
  'Place',
  'Demonym',
  'ProperNoun',
  'Organization',
  'SportsTeam',
  'Person',
  'Honorific',
  'Abbreviation',
  'Unit',
  'Currency',
]);

const CALENDAR =
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );

/** Single English words that may be written like a place's name: given names, surnames and the common vocabulary. */
export function readWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word, tags] of Object.entries(v.parse(model, nlp.model()).one.lexicon)) {
    const key = fold(word);
    if (!key || key.includes(' ') || !/^[a-z'.]+$/i.test(word)) continue;
    for (const tag of typeof tags === 'string' ? [tags] : tags) {
      if (PLACES.has(tag)) continue;
      words.set(key, (words.get(key) ?? 0) | (BIT[tag] ?? WORD.common));
    }
  }
  for (const word of CALENDAR) words.set(word, (words.get(word) ?? 0) | WORD.month);
  return words;
}
