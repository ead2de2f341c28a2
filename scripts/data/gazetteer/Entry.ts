import type { EntryClass } from '../../../src/gazetteer/tables.ts';

/** A place on its way into the gazetteer. */
export interface Entry {
  /** GeoNames id, 0 where there is none. */
  readonly id: number;
  /** What other entries name it by as the country or division that holds them: `US`, `US.LA`; else empty. */
  readonly code: string;
  readonly name: string;
  /** Spellings that are as much its own as the name. */
  readonly own: readonly string[];
  /** Other spellings, the better known first. */
  readonly names: readonly string[];
  /** Words for its people and what is theirs. */
  readonly demonyms: readonly string[];
  readonly feature: EntryClass;
  /** [longitude, latitude] in degrees. */
  readonly point: readonly [number, number];
  readonly population: number;
  /** The inhabitants of a town that is about as well known, where its own inhabitants do not tell. */
  readonly prominence?: number;
  /** Kilometres from the point that it reaches, where that is known. */
  readonly extent?: number;
  /** ISO 3166-1 alpha-2, where the place lies in one country. */
  readonly country: string;
  /** GeoNames codes, such as `US.LA` and `US.LA.079`. */
  readonly admin1: string;
  readonly admin2: string;
}
