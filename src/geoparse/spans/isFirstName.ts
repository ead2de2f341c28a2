import { WORD } from '../../gazetteer/tables.ts';
import type { SpannedWords } from '../reading/Reading.ts';
import { SPAN } from '../reading/Span.ts';
import { GAP, isCapital, SHAPE, tokenAt } from '../reading/Token.ts';
import { isFamous } from './isFamous.ts';

/** “Jordan Smith”, “Paris J. Hilton”: a place’s name as a first name, with a surname or an initial after it. */
export function isFirstName(words: SpannedWords, at: number): boolean {
  const { tokens, spans, evidence, gazetteer, lexicon } = words;
  const span = spans[at];
  if (span?.source !== SPAN.name || span.first !== span.last) return false;
  const first = tokenAt(tokens, span.last);
  const after = tokenAt(tokens, span.last + 1);
  if (!isCapital(after) || after.gap !== GAP.space) return false;
  const isGiven = lexicon.givenPlaces.has(first.word);
  if (!isGiven && (evidence.flags(first.word) & WORD.given) === 0) return false;
  if (isTelling(words, after.word)) return false;
  if (isAged(words, span.last + 2)) return true;
  const flags = evidence.flags(after.word);
  if (after.shape === SHAPE.initial || (flags & (WORD.surname | WORD.common)) === WORD.surname) return true;
  const beyond = tokenAt(tokens, span.last + 2);
  const runsOn = isCapital(beyond) && beyond.gap === GAP.space;
  if (isGiven && (flags & WORD.surname) !== 0 && !runsOn) return true;
  if (flags !== 0) return false;
  const next = spans[at + 1];
  const isApart = next?.first !== span.last + 1;
  if (!isGiven) return isApart;
  // Not a team (“Phoenix Suns”), nor the words of a headline (“Georgia Voters Wait”).
  if (after.word.endsWith(lexicon.grammar.plural) || runsOn) return false;
  return isApart || (next.source === SPAN.name && !isFamous(next, gazetteer));
}

/** Whether a word after a name says that the name is none of a person. */
function isTelling({ lexicon }: SpannedWords, word: string): boolean {
  return lexicon.organisationHeads.has(word) || lexicon.placeHeads.has(word) || lexicon.titles.has(word);
}

/** “Austin Reed, 34,”: only people are given an age. */
function isAged({ tokens }: SpannedWords, at: number): boolean {
  const { shape, gap, start, end } = tokenAt(tokens, at);
  return shape === SHAPE.number && gap === GAP.comma && end - start <= 2;
}
