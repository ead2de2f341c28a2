import { fold } from './fold.ts';
import type { Gazetteer } from './Gazetteer.ts';
import { POSTING } from './tables.ts';

/** Shorter beginnings of a name say too little. */
const SHORTEST = 2;

/** A whole name counts for more than any number of inhabitants; one by which few know the place counts little. */
const WHOLE = 1000;
const WHOLE_ALTERNATE = -30;
const ALTERNATE = -120;

/**
 * The entries whose name begins as the query does, the likeliest first: a whole name before a longer one, a large
 * place before a small one. After a comma, or as last words that no name has, the query may say in which division or
 * country: “Paris, Texas”, “springfield ill”.
 */
export function searchEntries(gazetteer: Gazetteer, query: string, most: number): number[] {
  const [name = '', ...rest] = query.split(',');
  const found = search(gazetteer, fold(name), fold(rest.join(' ')), most);
  const words = fold(name).split(' ');
  for (let cut = words.length - 1; found.length === 0 && rest.length === 0 && cut > 0; cut--) {
    found.push(...search(gazetteer, words.slice(0, cut).join(' '), words.slice(cut).join(' '), most));
  }
  return found;
}

function search(gazetteer: Gazetteer, key: string, where: string, most: number): number[] {
  if (key.length < SHORTEST) return [];
  const { nameLengths } = gazetteer.tables;
  const scores = new Map<number, number>();
  const [first, end] = gazetteer.namesFrom(key);
  for (let name = first; name < end; name++) {
    const isWhole = nameLengths[name] === key.length;
    const [own, alternate] = isWhole ? [WHOLE, WHOLE_ALTERNATE] : [0, ALTERNATE];
    for (const posting of gazetteer.postingsOf(name)) {
      if (posting & POSTING.demonym) continue;
      const entry = posting & POSTING.entry;
      const score = gazetteer.prominenceOf(entry) + (posting & POSTING.alternate ? alternate : own);
      if (score > (scores.get(entry) ?? Number.NEGATIVE_INFINITY)) scores.set(entry, score);
    }
  }
  const found: number[] = [];
  for (const [entry] of [...scores].sort((a, b) => b[1] - a[1])) {
    if (found.length === most) break;
    if (!where || isIn(gazetteer, entry, where)) found.push(entry);
  }
  return found;
}

/** Whether the name of a division or the country that holds an entry begins like this, or its code is this. */
function isIn(gazetteer: Gazetteer, entry: number, where: string): boolean {
  const { admin1, admin2 } = gazetteer.tables;
  const holders = [admin2[entry] ?? 0, admin1[entry] ?? 0, gazetteer.countryOf(entry)];
  if (gazetteer.codeOf(entry).toLowerCase() === where) return true;
  return holders.some(
    (holder) => holder > 0 && holder !== entry && fold(gazetteer.displayOf(holder)).startsWith(where),
  );
}
