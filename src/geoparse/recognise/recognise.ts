import { type EntryClass, POSTING } from '../../gazetteer/tables.ts';
import { WORD_CLASS } from '../lexicon/WordClass.ts';
import { Features } from '../model/Features.ts';
import { logistic } from '../model/logistic.ts';
import type { Reading } from '../reading/Reading.ts';
import { riversMeant } from '../reading/riversMeant.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { spokenPosting } from '../reading/spokenPosting.ts';
import { GAP, isCapital, isJoined, tokenAt } from '../reading/Token.ts';
import { wordClassOf } from '../reading/wordClassOf.ts';
import { recognitionFeatures } from './recognitionFeatures.ts';

/** How sure the word for a people is a mention: nearly always, where it has its capital. */
const DEMONYM = 0.97;

/**
 * What it is worth, in log-odds, that the seat of a government does what governments do, “Khartoum said”, or that a name
 * stands as a river's does, “the Hudson froze”. Set by hand: who says something in the corpora is a person as a rule, and few of their stories are of other governments.
 */
const ACTING = 3;

/** For each span the probability, 0…1, that it names a place, from its own words and those around it. */
export function recognise(reading: Reading): Float64Array {
  const features = new Features();
  return Float64Array.from(reading.spans, (span, at) => {
    if (span.source === SPAN.demonym) return DEMONYM;
    recognitionFeatures(reading, at, features);
    return logistic(features.score(reading.model.weights) + bonusOf(reading, span));
  });
}

/** What a span gains, in log-odds, by doing what a government or a river does, or by having what a government has. */
function bonusOf(reading: Reading, span: Span): number {
  return isActor(reading, span) || riversMeant(reading, span).length > 0 ? ACTING : 0;
}

/** “Khartoum said”, “the White House denied”, “Chad's army”. */
function isActor({ tokens, gazetteer, evidence, lexicon }: Reading, span: Span): boolean {
  const after = tokenAt(tokens, span.last + 1);
  const does = after.gap === GAP.space && wordClassOf(after, lexicon) === WORD_CLASS.act;
  const has = after.gap === GAP.possessive && wordClassOf(after, lexicon) === WORD_CLASS.people;
  const entry = spokenPosting(span.name, gazetteer) & POSTING.entry;
  const isFitting = (does && gazetteer.isAny(entry, SPEAKERS)) || (has && gazetteer.is(entry, 'country'));
  const isPartOfName = isCapital(tokenAt(tokens, span.first - 1)) && isJoined(tokenAt(tokens, span.first));
  const isTold = isPartOfName && tokenAt(tokens, span.first - 1).word !== lexicon.grammar.article;
  return isFitting && !isTold && !evidence.surnames.has(tokenAt(tokens, span.last).word);
}

/** What speaks for a government. */
const SPEAKERS: ReadonlySet<EntryClass> = new Set(['capital', 'seat', 'site']);
