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
  return chosen.slice(0, limit(population));
}

/** “LAX” and the like name an airport or a station. */
const isCode = (spelling: string) => spelling === spelling.toUpperCase();

function limit(population: number): number {
  if (population >= 500_000) return 40;
  if (population >= 100_000) return 14;
  if (population >= 20_000) return 5;
  return population >= 5_000 ? 2 : 1;
}
