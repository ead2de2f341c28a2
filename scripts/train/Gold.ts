import type { Role } from '../../src/story/types.ts';

/** An annotated document of a corpus. Offsets of toponyms in UTF-16 units, half open. */
export interface Gold {
  readonly corpus: string;
  readonly index: number;
  readonly text: string;
  readonly toponyms: readonly Toponym[];
  /** Whether every place name is annotated; where only some are, the others say nothing. */
  readonly complete: boolean;
}

/** An annotated place name. */
export interface Toponym {
  readonly start: number;
  readonly end: number;
  /** [longitude, latitude] in degrees; null where the corpus gives none. */
  readonly point: readonly [number, number] | null;
  /** GeoNames feature code, where the corpus gives one. */
  readonly code: string;
  /** How it uses its place, where the corpus says and it is no people's name. */
  readonly role: Role | null;
}
