import { hashOf } from './hashOf.ts';
import type { Lexicon, LexiconData } from './Lexicon.ts';
import { WORD_CLASS } from './WordClass.ts';

/** The lists of a language as sets and maps. */
export function makeLexicon(data: LexiconData): Lexicon {
  const { divisions, affixes, grammar } = data;
  return {
    titles: new Set(data.titles),
    abbreviations: new Set(data.abbreviations),
    placeHeads: inverted(data.placeHeads),
    officials: inverted(data.officials),
    organisationHeads: new Set(data.organisationHeads),
    vagueHeads: new Set(data.vagueHeads),
    leadingHeads: new Set(data.leadingHeads),
    directions: new Set(data.directions),
    locatives: new Set(data.locatives),
    links: new Set(data.links),
    determiners: new Set(data.determiners),
    particles: new Set(data.particles),
    innerLinks: new Set(data.innerLinks),
    homonyms: new Map(Object.entries(data.homonyms)),
    countrySigns: keysOf(data.countrySigns),
    noPlaceAfter: new Set(data.noPlaceAfter),
    rivers: {
      heads: data.rivers.heads,
      withArticle: new Set(data.rivers.withArticle),
      ashore: new Set(data.rivers.ashore),
      alongside: new Set(data.rivers.alongside),
      after: new Set(data.rivers.after),
      verbs: new Set(data.rivers.verbs),
    },
    roads: {
      words: new Set(data.roads.words),
      codes: new Set(data.roads.codes),
      leads: new Set(data.roads.leads),
    },
    nameEnds: new Set(data.nameEnds),
    givenPlaces: new Set(data.givenPlaces),
    wordClasses: new Map(
      [...inverted(data.wordClasses)].map(([word, name]) => [hashOf(word), WORD_CLASS[name]]),
    ),
    divisions: {
      names: new Map([...inverted(divisions.forms)].map(([form, name]) => [form, name.toLowerCase()])),
      spaced: new Set(divisions.spaced),
      bare: new Set(divisions.bare),
      dottedCity: new Set(divisions.dottedCity),
      afterComma: new Set(divisions.afterComma),
      alsoTitle: new Set(divisions.alsoTitle),
      degrees: new Set(divisions.degrees),
    },
    affixes: {
      before: new Set(affixes.before),
      after: new Set(affixes.after),
      county: affixes.county,
      counties: new Set(affixes.counties),
      physical: new Set(affixes.physical),
    },
    grammar: {
      ...grammar,
      contractions: new Set(grammar.contractions),
      conjunctions: new Set(grammar.conjunctions),
      predeterminers: new Set(grammar.predeterminers),
      in: new Set(grammar.in),
      of: new Set(grammar.of),
      runLinks: new Set(grammar.runLinks),
      titlesInNames: new Set(grammar.titlesInNames),
    },
  };
}

/** For each listed word the key of its list; the last, where several lists have it. */
function inverted<Key extends string>(
  lists: Readonly<Partial<Record<Key, readonly string[]>>>,
): Map<string, Key> {
  const keyOf = new Map<string, Key>();
  for (const key in lists) for (const word of lists[key] ?? []) keyOf.set(word, key);
  return keyOf;
}

/** For each listed word all keys of its lists. */
function keysOf(lists: Readonly<Record<string, readonly string[]>>): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, words] of Object.entries(lists))
    for (const word of words) keys.set(word, [...(keys.get(word) ?? []), key]);
  return keys;
}
