import { ENGLISH } from '../../../src/geoparse/lexicon/lexiconOf.ts';
import type { Reading } from '../../../src/geoparse/reading/Reading.ts';
import { recognise } from '../../../src/geoparse/recognise/recognise.ts';
import { type Resolution, resolve } from '../../../src/geoparse/resolve/resolve.ts';
import { read } from '../../../src/geoparse/spans/read.ts';
import { gazetteer } from '../gazetteer/testGazetteer.ts';
import { model } from './testModel.ts';

/** A text as the stages get it. */
export const readingOf = (text: string): Reading =>
  read(text, { gazetteer, model, lexicon: ENGLISH, home: null });

/** The words of a span, as they stand in the text. */
export function quoteOf({ text, tokens, spans }: Reading, at: number): string {
  const span = spans[at];
  return text.slice(tokens[span?.first ?? -1]?.start, tokens[span?.last ?? -1]?.end);
}

/** The number of the first span that reads so. */
export function spanOf(reading: Reading, quote: string): number {
  const at = reading.spans.findIndex((_, i) => quoteOf(reading, i) === quote);
  if (at < 0) throw new Error(`no span “${quote}” in “${reading.text}”`);
  return at;
}

export function resolved(text: string): { reading: Reading; resolution: Resolution } {
  const reading = readingOf(text);
  return { reading, resolution: resolve(reading, recognise(reading)) };
}
