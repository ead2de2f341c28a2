import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import type { Lexicon } from '../lexicon/Lexicon.ts';
import type { Model } from '../model/Model.ts';
import type { Evidence } from './Evidence.ts';
import type { Span } from './Span.ts';
import type { Token } from './Token.ts';

/** The words of one text, and what they are looked up in. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
}

/** Words with what may name a place among them. */
export interface SpannedWords extends Words {
  /** In reading order and disjoint. */
  readonly spans: readonly Span[];
  readonly evidence: Evidence;
}

/** One text as the geoparser reads it, handed from stage to stage. Nothing in it changes. */
export interface Reading extends SpannedWords {
  readonly text: string;
  readonly model: Model;
  /** [longitude, latitude] in degrees of the reader's or the newspaper's own town, where the caller knows it. */
  readonly home: readonly [number, number] | null;
}
