/**
 * All that a gazetteer holds, as flat arrays that cross to a worker without copying.
 *
 * An entry is a place; a name is a folded spelling (see `fold`), in ascending order of its bytes; a posting
 * ties a name to one of its entries, the best known first. Entries stand in the order: none (entry 0), countries,
 * regions and waters, first-level divisions, second-level divisions, populated places, and what the tables
 * of places add, of any class.
 */
export interface Tables {
  /** GeoNames id of each entry, 0 where there is none. */
  readonly ids: Uint32Array;
  /** Degrees × 1,000: 110 m is near enough for the middle of a town. */
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  /** Index into `CLASSES`. */
  readonly classes: Uint8Array;
  /** Inhabitants on a logarithmic scale; see `population.ts`. */
  readonly populations: Uint8Array;
  /**
   * How well known an entry is: the inhabitants of a town that is about as well known, on the scale of `populations`,
   * for what has none of its own (a river, a street, a stadium); 0 where the inhabitants tell.
   */
  readonly prominences: Uint8Array;
  /** How far an entry reaches from its point in units of 100 m: half its greatest length; 0 where it is not known. */
  readonly extents: Uint16Array;
  /** The entry of the country, and of the first- and second-level division, that hold this entry; 0 where none. */
  readonly countries: Uint16Array;
  readonly admin1: Uint16Array;
  readonly admin2: Uint16Array;
  /** Each entry's name as it is displayed, UTF-8; first its length in bytes, then all names end to end. */
  readonly displayLengths: Uint8Array;
  readonly displayBytes: Uint8Array;
  /** Each entry's ISO 3166-1 code, two bytes an entry, for countries only. */
  readonly codes: Uint8Array;
  readonly nameLengths: Uint8Array;
  readonly nameBytes: Uint8Array;
  /** What else the name is in English; see `WORD`. */
  readonly nameWords: Uint8Array;
  readonly postingCounts: Uint8Array;
  /** An entry, with the bits of `POSTING`. */
  readonly postings: Uint32Array;
}

/** What a folded name also is in English. */
export const WORD = { common: 1, given: 2, surname: 4, month: 8 } as const;

/** How a name belongs to its entry: a lesser-known spelling, or the word for its people. */
export const POSTING = { alternate: 1 << 31, demonym: 1 << 30, entry: (1 << 30) - 1 } as const;

/**
 * What sort of place an entry is. The order is part of the format and of the geoparser's model, and nothing else may
 * lean on it: what is new comes last.
 *
 * The last six are told apart because they are spoken of in other ways than what they were counted with: people live
 * on an `island` and come from it; a `park` is visited, a `street` lies in a town that the text names; a `camp` is
 * lived in like a town; a `seat` (the Kremlin, the White House) says and decides; a `former` country or
 * division (Yugoslavia) is never the one to prefer to a place that is there.
 */
export const CLASSES = [
  'none',
  'continent',
  'region',
  'country',
  'admin1',
  'admin2',
  'capital',
  'admin1 seat',
  'admin2 seat',
  'lesser seat',
  'town',
  'quarter',
  'water',
  'terrain',
  'site',
  'island',
  'park',
  'street',
  'camp',
  'seat',
  'former',
] as const;

export type EntryClass = (typeof CLASSES)[number];
