import type { Gazetteer } from './Gazetteer.ts';
import { populationOf } from './population.ts';
import { type EntryClass, POSTING } from './tables.ts';

/** What an alternate name costs: only a place a thousand times as large goes by it before one that is called so. */
const ALTERNATE = 3;

/** What the seat of a government gains over other towns of its size. */
const CAPITAL = 1.5;

/** What a first-level division gains over towns of its size elsewhere. */
const DIVISION = 0.3;

/** A capital of a small country is as well known as a city of this many inhabitants, in powers of ten. */
const LEAST_CAPITAL = 6.4;

/** No region that people have in mind is better known than this. */
const REGION = 6.5;

/** What is gone is less well known than what stands there now. */
const FORMER = 0.5;

/** Countries and continents are what their names mean, whatever else is called so. */
const COUNTRY = 9;

/**
 * How well known a place is by a name, in powers of ten of inhabitants: what readers take a bare name to mean is the
 * place of its name that is best known.
 *
 * @param known the inhabitants of a town that is as well known
 */
export function prominence(kind: EntryClass, known: number, isAlternate: boolean): number {
  const people = Math.log10(1 + known);
  const alternate = isAlternate ? ALTERNATE : 0;
  switch (kind) {
    case 'country':
    case 'continent':
      return COUNTRY + people / 20 - alternate / 4;
    case 'capital':
      // Its old and foreign names are not the seat of anything.
      return isAlternate ? people - alternate : Math.max(LEAST_CAPITAL, people + CAPITAL);
    case 'admin1':
      return people + DIVISION - alternate;
    case 'region':
      return Math.min(REGION, people) - alternate;
    case 'former':
      return people - FORMER - alternate;
    default:
      return people - alternate;
  }
}

/** How well known an entry is by the name of a posting; see `prominence`. */
export function prominenceOf(posting: number, gazetteer: Gazetteer): number {
  const entry = posting & POSTING.entry;
  const known = populationOf(gazetteer.prominenceOf(entry));
  return prominence(gazetteer.classOf(entry), known, (posting & POSTING.alternate) !== 0);
}

/** A town with this share of its division's inhabitants is what their common name means: New York, São Paulo. */
const LEADING_SHARE = 0.15;

/** The posting that readers take a name to mean; 0 for none. */
export function defaultPosting(name: number, gazetteer: Gazetteer): number {
  return bestKnown(gazetteer.postingsOf(name), gazetteer);
}

/** The posting of these that readers take their common name to mean; demonyms are left out, 0 for none. */
export function bestKnown(postings: Iterable<number>, gazetteer: Gazetteer): number {
  let best = 0;
  let most = -1;
  for (const posting of postings) {
    if ((posting & POSTING.demonym) !== 0) continue;
    const prominence = prominenceOf(posting, gazetteer);
    if (prominence > most) {
      most = prominence;
      best = posting;
    }
  }
  return leadingTown(best, postings, gazetteer) ?? best;
}

/** The town that outshines the division around it, of the same name. */
function leadingTown(division: number, postings: Iterable<number>, gazetteer: Gazetteer): number | undefined {
  const holder = division & POSTING.entry;
  if (gazetteer.classOf(holder) !== 'admin1') return undefined;
  const least = LEADING_SHARE * populationOf(gazetteer.sizeOf(holder));
  return [...postings].find((posting) => {
    const entry = posting & POSTING.entry;
    return (
      (posting & POSTING.demonym) === 0 &&
      entry !== holder &&
      gazetteer.admin1Of(entry) === holder &&
      populationOf(gazetteer.sizeOf(entry)) >= least
    );
  });
}
