import { decodeTables } from './format.ts';
import { CLASSES, type EntryClass, POSTING, type Tables } from './tables.ts';

/** The first three characters of a name as a number below 38³; shorter names count as padded. */
const BUCKETS = 38 ** 3;

const SPACE = 0x20;

/** What a key is among the names. */
export interface Found {
  /** The name with just this key, −1 where there is none. */
  readonly name: number;
  /** Whether some name goes on after this key and a space. */
  readonly continues: boolean;
}

/**
 * The world's places by name and by id: an index over flat arrays, in the manner of mourner/flatbush.
 * Entries and names are whole numbers, entry 0 and name −1 are none.
 */
export class Gazetteer {
  readonly tables: Tables;
  readonly #displayStarts: Uint32Array;
  readonly #nameStarts: Uint32Array;
  readonly #postingStarts: Uint32Array;
  readonly #buckets: Uint32Array;
  readonly #spellings: Uint8Array;
  readonly #decoder = new TextDecoder();

  /** @param tables as `decodeTables` or another gazetteer's `tables` give them. */
  constructor(tables: Tables) {
    this.tables = tables;
    this.#displayStarts = starts(tables.displayLengths);
    this.#nameStarts = starts(tables.nameLengths);
    this.#postingStarts = starts(tables.postingCounts);
    this.#buckets = bucketStarts(tables.nameBytes, this.#nameStarts);
    this.#spellings = spellings(tables.postings, tables.ids.length);
  }

  /**
   * A gazetteer from the bytes of `gazetteer.bin`.
   *
   * @throws {Fault} where they are no such file, or a damaged one.
   */
  static from(bytes: Uint8Array): Gazetteer {
    return new Gazetteer(decodeTables(bytes));
  }

  /** The number of entries, with entry 0. */
  get size(): number {
    return this.tables.ids.length;
  }

  /** The name with this key (see `fold`), −1 where there is none. */
  nameOf(key: string): number {
    const at = this.#lowerBound(key);
    return at < this.tables.nameLengths.length && this.#compare(at, key) === 0 ? at : -1;
  }

  /** The name with this key, and whether longer names go on from it: in one search, as those come right after it. */
  find(key: string): Found {
    const at = this.#lowerBound(key);
    const exact = at < this.tables.nameLengths.length && this.#compare(at, key) === 0;
    return { name: exact ? at : -1, continues: this.#continues(exact ? at + 1 : at, key) };
  }

  /** The names that begin with this key: the first of them, and the first after them. */
  namesFrom(key: string): [number, number] {
    // The brace comes after every letter.
    return [this.#lowerBound(key), this.#lowerBound(`${key}{`)];
  }

  /** Whose name this is, the best known first; nobody’s for name −1. Only the bits of `POSTING.entry` are the entry. */
  postingsOf(name: number): Uint32Array {
    return this.tables.postings.subarray(this.#postingStarts[name], this.#postingStarts[name + 1]);
  }

  /** The first of `postingsOf`, 0 where there is none, as for name −1. */
  firstPostingOf(name: number): number {
    return this.postingCountOf(name) > 0 ? (this.tables.postings[this.#postingStarts[name] ?? 0] ?? 0) : 0;
  }

  /** The length of `postingsOf`. */
  postingCountOf(name: number): number {
    return this.tables.postingCounts[name] ?? 0;
  }

  /** The entries with this name, in any spelling that folds alike. */
  entriesOf(key: string): number[] {
    const name = this.nameOf(key);
    return name < 0 ? [] : Array.from(this.postingsOf(name), (posting) => posting & POSTING.entry);
  }

  /** The entry with this GeoNames id, 0 where there is none. */
  entryOf(id: number): number {
    return id > 0 ? Math.max(0, this.tables.ids.indexOf(id)) : 0;
  }

  /** How many spellings an entry has, at most 255: the world writes more often of what has many. */
  spellingsOf(entry: number): number {
    return this.#spellings[entry] ?? 0;
  }

  /** The name as it is displayed. */
  displayOf(entry: number): string {
    const { displayBytes } = this.tables;
    const start = this.#displayStarts[entry] ?? 0;
    const end = this.#displayStarts[entry + 1] ?? start;
    let plain = '';
    for (let at = start; at < end; at++) {
      const byte = displayBytes[at] ?? 0;
      // A copy, since a decoder does not read memory that threads share.
      if (byte >= 0x80) return this.#decoder.decode(displayBytes.slice(start, end));
      plain += String.fromCharCode(byte);
    }
    return plain;
  }

  /** [longitude, latitude] in degrees. */
  pointOf(entry: number): [number, number] {
    return [this.lngOf(entry), this.latOf(entry)];
  }

  /** Metres from the point that the entry reaches: half its greatest length. 0 where it is not known, as of towns. */
  extentOf(entry: number): number {
    return (this.tables.extents[entry] ?? 0) * 100;
  }

  /** How well known the entry is: the inhabitants, or those of a town as well known; see `population.ts`. */
  prominenceOf(entry: number): number {
    return this.tables.prominences[entry] || (this.tables.populations[entry] ?? 0);
  }

  /** Degrees east and north; the two halves of `pointOf`, for where a pair a place would cost too much. */
  lngOf(entry: number): number {
    return (this.tables.lng[entry] ?? 0) / 1000;
  }

  latOf(entry: number): number {
    return (this.tables.lat[entry] ?? 0) / 1000;
  }

  /** What sort of place an entry is; `none` for entry 0. */
  classOf(entry: number): EntryClass {
    return CLASSES[this.tables.classes[entry] ?? 0] ?? 'none';
  }

  /** The number of an entry's class in the file. Models are told it; it says nothing by being more or less. */
  classNumberOf(entry: number): number {
    return this.tables.classes[entry] ?? 0;
  }

  /** Whether an entry is of this class. */
  is(entry: number, wanted: EntryClass): boolean {
    return this.classOf(entry) === wanted;
  }

  /** Whether an entry's class is one of these; see `classes.ts`. */
  isAny(entry: number, wanted: ReadonlySet<EntryClass>): boolean {
    return wanted.has(this.classOf(entry));
  }

  /** An entry's inhabitants on the scale of `populationClass`, 0…255; 0 where none are known. */
  sizeOf(entry: number): number {
    return this.tables.populations[entry] ?? 0;
  }

  /** An entry's GeoNames id, 0 where it has none. */
  idOf(entry: number): number {
    return this.tables.ids[entry] ?? 0;
  }

  /** The first-level division that an entry lies in; 0 where it is in none or several. */
  admin1Of(entry: number): number {
    return this.tables.admin1[entry] ?? 0;
  }

  /** The second-level division that an entry lies in; 0 where it is in none or several. */
  admin2Of(entry: number): number {
    return this.tables.admin2[entry] ?? 0;
  }

  /** The entry of the country that the entry is or lies in; 0 where it is in none or several. */
  countryOf(entry: number): number {
    return this.is(entry, 'country') ? entry : (this.tables.countries[entry] ?? 0);
  }

  /** Whether a country or division holds another entry. */
  holds(division: number, entry: number): boolean {
    if (division === entry) return false;
    const { countries, admin1, admin2 } = this.tables;
    return countries[entry] === division || admin1[entry] === division || admin2[entry] === division;
  }

  /** What else a name is in English, in the bits of `WORD`; 0 for name −1. */
  wordsOf(name: number): number {
    return name < 0 ? 0 : (this.tables.nameWords[name] ?? 0);
  }

  /** Whether some entry has a name with this key. */
  knows(key: string): boolean {
    const name = this.nameOf(key);
    return name >= 0 && this.postingCountOf(name) > 0;
  }

  /** The entry of the country with this ISO 3166-1 alpha-2 code; 0 where there is none. */
  countryWithCode(code: string): number {
    const { codes } = this.tables;
    for (let entry = 1; 2 * entry < codes.length && this.is(entry, 'country'); entry++) {
      if (this.codeOf(entry) === code) return entry;
    }
    return 0;
  }

  /** The ISO 3166-1 alpha-2 code of the country that the entry is or lies in, or an empty string. */
  codeOf(entry: number): string {
    const country = this.countryOf(entry);
    const first = this.tables.codes[2 * country];
    const second = this.tables.codes[2 * country + 1];
    return country && first && second ? String.fromCharCode(first, second) : '';
  }

  #lowerBound(key: string): number {
    const bucket = bucketOf(key.charCodeAt(0), key.charCodeAt(1), key.charCodeAt(2));
    let low = this.#buckets[bucket] ?? 0;
    let high = this.#buckets[bucket + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(middle, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(name: number, key: string): number {
    const { nameBytes } = this.tables;
    const start = this.#nameStarts[name] ?? 0;
    const length = (this.#nameStarts[name + 1] ?? 0) - start;
    const shared = Math.min(length, key.length);
    for (let i = 0; i < shared; i++) {
      const difference = (nameBytes[start + i] ?? 0) - key.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - key.length;
  }

  /** Whether the name is this key, a space and more. */
  #continues(name: number, key: string): boolean {
    const { nameBytes } = this.tables;
    const start = this.#nameStarts[name] ?? 0;
    if ((this.#nameStarts[name + 1] ?? 0) - start <= key.length) return false;
    if (nameBytes[start + key.length] !== SPACE) return false;
    for (let i = 0; i < key.length; i++) if (nameBytes[start + i] !== key.charCodeAt(i)) return false;
    return true;
  }
}

/** Where each item begins when items of these lengths lie end to end, and where the last one ends. */
function starts(lengths: Uint8Array): Uint32Array {
  const sums = new Uint32Array(lengths.length + 1);
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i] ?? 0;
    sums[i + 1] = sum;
  }
  return sums;
}

/** For each entry the number of names that mean it. */
function spellings(postings: Uint32Array, entries: number): Uint8Array {
  const counts = new Uint8Array(entries);
  for (const posting of postings) {
    const entry = posting & POSTING.entry;
    counts[entry] = Math.min(255, (counts[entry] ?? 0) + 1);
  }
  return counts;
}

/** In the order of the bytes: end or space, digits, letters. */
function rankOf(byte: number): number {
  if (byte >= 97) return Math.min(37, byte - 86);
  return byte >= 48 ? Math.min(10, byte - 47) : 0;
}

function bucketOf(first: number, second: number, third: number): number {
  return (rankOf(first || 0) * 38 + rankOf(second || 0)) * 38 + rankOf(third || 0);
}

/** For each bucket of names that begin alike, the first name in it. */
function bucketStarts(bytes: Uint8Array, nameStarts: Uint32Array): Uint32Array {
  const buckets = new Uint32Array(BUCKETS + 1);
  let filled = 0;
  for (let name = 0; name < nameStarts.length - 1; name++) {
    const at = nameStarts[name] ?? 0;
    const length = (nameStarts[name + 1] ?? 0) - at;
    const bucket = bucketOf(
      bytes[at] ?? 0,
      length > 1 ? (bytes[at + 1] ?? 0) : 0,
      length > 2 ? (bytes[at + 2] ?? 0) : 0,
    );
    while (filled <= bucket) buckets[filled++] = name;
  }
  while (filled <= BUCKETS) buckets[filled++] = nameStarts.length - 1;
  return buckets;
}
