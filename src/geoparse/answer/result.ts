import type { Place, PlaceKind, Reason, Role } from '../../story/types.ts';
import type { Basis } from '../model/Basis.ts';

/** What whoever reads an answer should know of it: nothing is known of the text's language, so its words did not help. */
export type Note = 'lang-unsupported';

/** What a text names, and where that is. */
export interface GeoparseResult {
  /** In reading order and disjoint. */
  readonly mentions: readonly ParsedMention[];
  /** Each place once, in the order of its first mention. */
  readonly places: readonly Place[];
  /** Absent where there are none. */
  readonly notes?: readonly Note[];
  /** Where the text is about; null where it has several scenes, or none. */
  readonly focus: Focus | null;
}

/** The place that a text is about. */
export interface Focus {
  /** The id of one of the places. */
  readonly place: string;
  /** The share of the text, 0…1, that plays in its country: how sure it is. */
  readonly confidence: number;
}

/** One span that names a place. Offsets in UTF-16 units, half open. */
export interface ParsedMention {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** The id of its place; null where it was recognised and not resolved. */
  readonly place: string | null;
  /** 0…1: of answers with this confidence about this share is right, in span and place. */
  readonly confidence: number;
  /** What the answer rests on. */
  readonly basis: Basis;
  /** Why this place. */
  readonly reason: Reason;
  /** What else it could be, the likeliest first, at most five. */
  readonly alternatives: readonly Alternative[];
}

/** Another reading of a mention. */
export interface Alternative {
  readonly name: string;
  readonly kind: PlaceKind;
  /** [longitude, latitude] in degrees. */
  readonly point: [number, number];
  readonly country?: string;
  readonly admin1?: string;
  readonly ids?: Record<string, number>;
  /** 0…1: its share of what is likely. */
  readonly score: number;
}
