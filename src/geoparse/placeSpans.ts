import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { WORD } from '../gazetteer/tables.ts';
import { type Evidence, gatherEvidence } from './Evidence.ts';
import { findSpans } from './findSpans.ts';
import { isFirstName } from './isFirstName.ts';
import { isPerson } from './isPerson.ts';
import { Names } from './Names.ts';
import type { Span } from './Span.ts';
import { SHAPE, type Token } from './Token.ts';

/** The stretches of a text that may name places, persons left out, and what the text says about its words. */
export function placeSpans(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): { spans: Span[]; evidence: Evidence } {
  const names = new Names(tokens, gazetteer);
  const all = findSpans(names);
  const evidence = gatherEvidence(names, all);
  const firstNames = new Set(
    all.filter((_, at) => isFirstName(tokens, all, at, evidence, gazetteer)).map(({ key }) => key),
  );
  const spans = all.filter(
    (span, at) =>
      !isPlainWord(tokens, span, evidence) && !isPerson(tokens, all, at, evidence, firstNames, gazetteer),
  );
  return { spans, evidence };
}

/**
 * A word of the common vocabulary that has its capital only because it begins sentences: “Reading aloud helps.”
 * In annotated news one in four hundred of these is a place.
 */
function isPlainWord(tokens: readonly Token[], span: Span, evidence: Evidence): boolean {
  const first = tokens[span.first];
  if (!first?.sentenceStart || span.first !== span.last || first.shape !== SHAPE.capitalised) return false;
  if (evidence.capital.has(first.word) || evidence.qualified.has(span.key)) return false;
  return (evidence.flags(first) & WORD.common) !== 0;
}
