import { fold } from '../../../src/gazetteer/fold.ts';

const LATIN = /^[\p{Script=Latin}\p{M}\s'’‘`ʻ.-]{4,40}$/u;

/**
 * The spellings of a place worth their bytes: in Latin letters, different once folded,
 * more of them for a larger place, those nearest to the name first.
 */
export function chooseAlternates(
  name: string,
  ascii: string,
  alternates: readonly string[],
  population: number,
): string[] {
  const seen = new Set([fold(name)]);
  const chosen: string[] = [];
  for (const spelling of [ascii, ...alternates]) {
    const key = fold(spelling);
    if (!LATIN.test(spelling) || key.length < 3 || seen.has(key) || isCode(spelling)) continue;
    seen.add(key);
    chosen.push(spelling);
  }
  const own = fold(name);
  return chosen
    .toSorted((a, b) => likeness(fold(b), own) - likeness(fold(a), own))
    .slice(0, limit(population));
}

/** The share of their pairs of letters that two spellings have in common, 0…1 (Dice 1945). */
function likeness(a: string, b: string): number {
  const pairs = new Set(pairsOf(b));
  const shared = pairsOf(a).filter((pair) => pairs.has(pair)).length;
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

const pairsOf = (word: string) =>
  Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));

/** “LAX” and the like name an airport or a station. */
const isCode = (spelling: string) => spelling === spelling.toUpperCase();

function limit(population: number): number {
  if (population >= 500_000) return 40;
  if (population >= 100_000) return 14;
  if (population >= 20_000) return 5;
  return population >= 5_000 ? 2 : population >= 2_000 ? 1 : 0;
}
