import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { type Evidence, gatherEvidence } from './Evidence.ts';
import { findSpans } from './findSpans.ts';
import { isPerson } from './isPerson.ts';
import type { Span } from './Span.ts';
import type { Token } from './Token.ts';

/** The stretches of a text that may name places, persons left out, and what the text says about its words. */
export function placeSpans(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): { spans: Span[]; evidence: Evidence } {
  const all = findSpans(tokens, gazetteer);
  const evidence = gatherEvidence(tokens, all, gazetteer);
  return { spans: all.filter((_, at) => !isPerson(tokens, all, at, evidence, gazetteer)), evidence };
}
