import type { PlaceKind, Reason, Role } from '../../story/types.ts';
import type { Basis } from '../model/Basis.ts';
import type { Told } from './TracedFeatures.ts';

/** What each stage of the geoparser saw in a text, and why it decided as it did. Offsets in UTF-16 units, half open. */
export interface Explanation {
  /** What may name a place, in reading order. */
  readonly spans: readonly ExplainedSpan[];
  /** What looks like a place's name and was passed over: a person's name, or a plain word at a sentence's beginning. */
  readonly passedOver: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
}

export interface ExplainedSpan {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** How the span was found; see `SPAN`. */
  readonly source: string;
  /** What the gazetteer was asked for. */
  readonly key: string;
  /** The probability, 0…1, that it names a place, at first sight and once all are resolved, and what speaks for it. */
  readonly recognised: Judged;
  readonly revised: Judged;
  readonly candidates: readonly ExplainedCandidate[];
  /** The score, in log-odds, of none of the candidates. */
  readonly absence: number | null;
  /** Null where it is not taken for a place. */
  readonly answer: Answer | null;
}

export interface Judged {
  readonly probability: number;
  readonly features: readonly Told[];
}

export interface ExplainedCandidate {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country?: string;
  readonly admin1?: string;
  readonly ids?: Readonly<Record<string, number>>;
  /** How the words around tie it down; see `TIE`. */
  readonly tie: string;
  /** How likely it is the one meant, 0…1. */
  readonly chance: number;
  /** In log-odds: what was learnt, and what was set by hand. */
  readonly score: number;
  readonly bonus: number;
  readonly features: readonly Told[];
}

export interface Answer {
  /** The name of its place; null where it has none. */
  readonly place: string | null;
  readonly basis: Basis;
  readonly reason: Reason;
  /** 0…1, calibrated. */
  readonly confidence: number;
  readonly role: Role;
  /** What speaks for the role; none where the plainest signs decide. */
  readonly roleFeatures: readonly Told[];
}
