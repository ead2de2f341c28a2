import { TOWNS } from './classes.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './Gazetteer.ts';
import { isWithin } from './search/isWithin.ts';
import { bestOf, type Match } from './search/Match.ts';
import { beginningWith, withWords } from './search/matchNames.ts';
import type { SearchOptions } from './search/SearchOptions.ts';
import { inLatin, isOtherScript, scriptName } from './search/scripts.ts';
import { similarTo } from './search/similarNames.ts';
import { townsFirst } from './search/townsFirst.ts';

/** Shorter beginnings of a name say too little. */
const SHORTEST = 2;

/** Scripts that leave their short vowels out. */
const ABJAD = /\p{Script=Arabic}|\p{Script=Hebrew}/u;

/**
 * What a search has found, the likeliest first: what has the name, what is spelt a little otherwise, or no more than
 * where the query says that it lies.
 */
export interface FoundEntries {
  readonly entries: readonly number[];
  readonly match: 'named' | 'similar' | 'around';
}

/** What is looked for: a folded name, and the folded names of what it lies in. */
interface Query {
  readonly name: string;
  readonly where: readonly string[];
}

/**
 * The entries that a query may mean: those whose whole name it is before those whose name begins so, the better known
 * before the others, a town before the division around it. After a comma, or as the last or first words, the query may
 * say where: “Paris, Texas”, “springfield ill”, “Camp Nou Barcelona”. Where no name begins so, names with its words
 * in another order are found, and then names that are spelt a little otherwise. A name in another script is found as
 * `scripts` know it, or as its letters sound. Where nothing is found, the towns that the query names besides are: of
 * “Monroe Street, Toledo”, Toledo.
 */
export function searchEntries(gazetteer: Gazetteer, query: string, options: SearchOptions): FoundEntries {
  const asked = read(query, options);
  const { name } = asked;
  if (name.length < SHORTEST) return { entries: [], match: 'named' };
  const finders: readonly (() => readonly Match[])[] = [
    () => within(gazetteer, asked, beginningWith(gazetteer, name)),
    () => amongWords(gazetteer, asked, options),
    () => (name.includes(' ') ? within(gazetteer, asked, withWords(gazetteer, name)) : []),
    () => within(gazetteer, asked, similarTo(gazetteer, name, ABJAD.test(query) ? 'left out' : 'written')),
  ];
  const ranked = (matches: readonly Match[]) =>
    townsFirst(gazetteer, bestOf(matches))
      .sort((a, b) => b.score - a.score)
      .slice(0, options.most)
      .map(({ entry }) => entry);
  for (const find of finders) {
    const entries = ranked(find());
    if (entries.length > 0) return { entries, match: find === finders.at(-1) ? 'similar' : 'named' };
  }
  return { entries: ranked(around(gazetteer, asked)), match: 'around' };
}

function read(query: string, { abbreviations, scripts }: SearchOptions): Query {
  const [name = '', ...where] = query
    .split(',')
    .map((part) =>
      fold(isOtherScript(part) ? ((scripts && scriptName(scripts, part)) ?? inLatin(part)) : part),
    );
  return { name, where: where.filter(Boolean).map((key) => abbreviations?.get(key) ?? key) };
}

function within(gazetteer: Gazetteer, { where }: Query, matches: readonly Match[]): readonly Match[] {
  return where.length === 0 ? matches : matches.filter(({ entry }) => isWithin(gazetteer, entry, where));
}

/** Takes some of the words, the last or the first, for where the others are. */
function amongWords(
  gazetteer: Gazetteer,
  { name, where }: Query,
  { abbreviations }: SearchOptions,
): readonly Match[] {
  const words = name.split(' ');
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  for (const [own = '', other = ''] of [...cuts.toReversed(), ...cuts.map((cut) => cut.toReversed())]) {
    if (own.length < SHORTEST) continue;
    const asked = { name: own, where: [abbreviations?.get(other) ?? other, ...where] };
    const found = within(gazetteer, asked, beginningWith(gazetteer, own));
    if (found.length > 0) return found;
  }
  return [];
}

/** The towns by whose whole name the query says where something is: after a comma, else at its beginning or end. */
function around(gazetteer: Gazetteer, { name, where }: Query): readonly Match[] {
  const named = (key: string, holders: readonly string[]) =>
    within(gazetteer, { name: key, where: holders }, beginningWith(gazetteer, key)).filter(
      ({ entry, isWhole }) => isWhole && gazetteer.isAny(entry, TOWNS),
    );
  const [town, ...holders] = where;
  if (town !== undefined) return named(town, holders);
  const words = name.split(' ');
  const last = words.map((_, i) => words.slice(i)).slice(1);
  const runs = [...last, ...words.map((_, i) => words.slice(0, -i)).slice(1)];
  return runs.map((run) => named(run.join(' '), [])).find((found) => found.length > 0) ?? [];
}
