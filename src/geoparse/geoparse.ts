import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { UNKNOWN_LANG } from '../story/schema.ts';
import type { Role } from '../story/types.ts';
import type { Choice } from './answer/Choice.ts';
import { choose } from './answer/choose.ts';
import { report } from './answer/report.ts';
import type { GeoparseResult } from './answer/result.ts';
import { ENGLISH, lexiconOf } from './lexicon/lexiconOf.ts';
import type { Model } from './model/Model.ts';
import type { Reading } from './reading/Reading.ts';
import { recognise } from './recognise/recognise.ts';
import { revise } from './recognise/revise.ts';
import { type Resolution, resolve } from './resolve/resolve.ts';
import { roleOf } from './role/roleOf.ts';
import { read } from './spans/read.ts';

export interface GeoparseOptions {
  readonly gazetteer: Gazetteer;
  /** [longitude, latitude] in degrees of the reader's or the newspaper's own town, where the caller knows it. */
  readonly home?: readonly [number, number];
  /**
   * The language of the text, a BCP 47 tag. Where its words are not known the answer says so, and is made with
   * English; `und`, where nobody knows the language, is taken for English without a note.
   */
  readonly lang?: string;
  /** What was learnt; see `decodeModel`. */
  readonly model: Model;
}

/**
 * Finds the places that a text names, tells namesakes apart and places them.
 *
 * Deterministic, and linear in the length of the text: spans come from the gazetteer and from telling words,
 * a linear model weighs each by its surroundings, another weighs the candidates by what else the text names,
 * a third revises the first in the light of the second, and a fourth says how each mention uses its place.
 */
export function geoparse(text: string, options: GeoparseOptions): GeoparseResult {
  const { reading, resolution, choices } = parse(text, options);
  const answer = report(reading, resolution, choices);
  return isKnown(options.lang) ? answer : { ...answer, notes: ['lang-unsupported'] };
}

/** Whether a text's language is one whose words are known, or is itself not known. */
const isKnown = (lang = UNKNOWN_LANG) => lang === UNKNOWN_LANG || lexiconOf(lang) !== null;

/** What each stage has made of a text. */
export interface Parsed {
  readonly reading: Reading;
  /** For each span the probability, 0…1, that it names a place: at first sight, and once all are resolved. */
  readonly first: Float64Array;
  readonly sure: Float64Array;
  readonly resolution: Resolution;
  readonly choices: readonly (Choice & { readonly role: Role })[];
}

/** The stages of `geoparse`, one after the other. */
export function parse(text: string, options: GeoparseOptions): Parsed {
  const { gazetteer, model, home = null, lang = UNKNOWN_LANG } = options;
  const reading = read(text, { gazetteer, model, home, lexicon: lexiconOf(lang) ?? ENGLISH });
  const first = recognise(reading);
  const resolution = resolve(reading, first);
  const sure = revise(reading, first, resolution);
  const choices = choose(reading, sure, resolution);
  const told = choices.map((choice) => ({ ...choice, role: roleOf(reading, choice.at) }));
  return { reading, first, sure, resolution, choices: told };
}
