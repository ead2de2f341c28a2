import { WORD } from '../../gazetteer/tables.ts';
import type { SpannedWords, Words } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { SHAPE, tokenAt } from '../reading/Token.ts';
import { findSpans } from './findSpans.ts';
import { gatherEvidence } from './gatherEvidence.ts';
import { isFirstName } from './isFirstName.ts';
import { isNoPlace } from './isNoPlace.ts';
import { isPerson } from './isPerson.ts';
import { Names } from './Names.ts';

/** The stretches of a text that may name places, persons left out, and what the text says about its words. */
export function placeSpans(words: Words): Pick<SpannedWords, 'spans' | 'evidence'> {
  const names = new Names(words);
  const all = findSpans(names);
  const evidence = gatherEvidence(names, all);
  const spanned: SpannedWords = { ...words, spans: all, evidence };
  const firstNames = new Set(all.filter((_, at) => isFirstName(spanned, at)).map(({ key }) => key));
  const spans = all.filter(
    (span, at) =>
      !isNoPlace(spanned, span) &&
      !isOtherPeople(spanned, span) &&
      !isPlainWord(spanned, span) &&
      !isPerson(spanned, at, firstNames),
  );
  return { spans, evidence };
}

/**
 * A word of the common vocabulary that has its capital only because it begins sentences: “Reading aloud helps.”
 * In annotated news one in four hundred of these is a place.
 */
function isPlainWord({ tokens, evidence }: SpannedWords, { first, last, key }: Span): boolean {
  const { word, shape, sentenceStart } = tokenAt(tokens, first);
  if (!sentenceStart || first !== last || shape !== SHAPE.capitalised) return false;
  if (evidence.capital.has(word) || evidence.qualified.has(key)) return false;
  return (evidence.flags(word) & WORD.common) !== 0;
}

/** “Indian” in a text on the Navajo is not of India. */
function isOtherPeople({ evidence, lexicon }: SpannedWords, { source, key }: Span): boolean {
  if (source !== SPAN.demonym) return false;
  const signs = lexicon.homonyms.get(key) ?? [];
  return signs.some((word) => evidence.lower.has(word) || evidence.capital.has(word));
}
