import { fold } from '../../../src/gazetteer/fold.ts';
import type { Gazetteer } from '../../../src/gazetteer/Gazetteer.ts';
import { populationOf } from '../../../src/gazetteer/population.ts';
import { defaultPosting } from '../../../src/gazetteer/prominence.ts';
import { type EntryClass, POSTING, WORD } from '../../../src/gazetteer/tables.ts';

/** Entries by the slots that they fit. */
export interface NamePools {
  /** Each entry is what its name means when it stands alone. */
  readonly known: Readonly<Record<string, readonly number[]>>;
  /** Towns that may have better known namesakes. */
  readonly any: readonly number[];
  /** Folded words that are first names, and that are surnames; places' names among them. */
  readonly given: readonly string[];
  readonly surnames: readonly string[];
}

const TOWNS: ReadonlySet<EntryClass> = new Set([
  'capital',
  'admin1 seat',
  'admin2 seat',
  'lesser seat',
  'town',
]);

/** From how many inhabitants on a town is a city, and one no village; a state and a quarter one that news names. */
const CITY = 200_000;
const TOWN = 20_000;
const STATE = 300_000;
const QUARTER = 10_000;

/** The pools of a gazetteer, in the order of its entries. */
export function namePools(gazetteer: Gazetteer): NamePools {
  const known: Record<string, number[]> = {};
  const any: number[] = [];
  const add = (slot: string, entry: number) => {
    known[slot] ??= [];
    known[slot].push(entry);
  };
  for (let entry = 1; entry < gazetteer.size; entry++) {
    const display = gazetteer.displayOf(entry);
    if (!/^\p{Lu}/u.test(display) || display.length > 30 || /[(),;0-9]/.test(display)) continue;
    const kind = gazetteer.classOf(entry);
    const name = gazetteer.nameOf(fold(display));
    if (name < 0) continue;
    const people = populationOf(gazetteer.sizeOf(entry));
    if (TOWNS.has(kind) && people >= 1000) any.push(entry);
    if ((defaultPosting(name, gazetteer) & POSTING.entry) !== entry) continue;
    if (isWord(name, gazetteer) && people < 1_000_000) continue;
    for (const slot of slotsOf(kind, display, people)) add(slot, entry);
  }
  return { known, any, ...peoplesNames(gazetteer) };
}

/** The slots that an entry fits. */
function slotsOf(kind: EntryClass, display: string, people: number): string[] {
  if (TOWNS.has(kind)) {
    const size = people > CITY ? 'city' : people > TOWN ? 'town' : 'village';
    return kind === 'capital' ? ['capital', size] : [size];
  }
  switch (kind) {
    case 'admin1':
      return people > STATE ? ['state'] : [];
    case 'admin2':
      return / County$/.test(display) ? ['county'] : [];
    case 'water':
      return [/\b(?:sea|ocean|gulf|bay|strait|channel)\b/i.test(display) ? 'sea' : 'water'];
    case 'site':
      return [/\bAirport$/.test(display) ? 'airport' : 'site'];
    case 'quarter':
      return people > QUARTER || people === 0 ? ['quarter'] : [];
    case 'seat':
      return ['seat', 'site'];
    case 'country':
    case 'region':
    case 'terrain':
    case 'island':
    case 'park':
    case 'street':
    case 'camp':
    case 'former':
      return [kind];
    default:
      return [];
  }
}

function isWord(name: number, gazetteer: Gazetteer): boolean {
  return (gazetteer.wordsOf(name) & (WORD.common | WORD.given | WORD.month)) !== 0;
}

function peoplesNames({ tables }: Gazetteer): { given: string[]; surnames: string[] } {
  const given: string[] = [];
  const surnames: string[] = [];
  let at = 0;
  tables.nameWords.forEach((flags, name) => {
    const length = tables.nameLengths[name] ?? 0;
    if (flags !== 0 && length > 2) {
      const word = String.fromCharCode(...tables.nameBytes.subarray(at, at + length));
      if (/^[a-z]+$/.test(word) && (flags & WORD.month) === 0) {
        if ((flags & WORD.given) !== 0) given.push(word);
        if ((flags & WORD.surname) !== 0) surnames.push(word);
      }
    }
    at += length;
  });
  return { given, surnames };
}
