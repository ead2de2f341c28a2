import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { POSTING } from '../../gazetteer/tables.ts';
import { categoryOf } from '../reading/categoryOf.ts';
import { itemAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Span } from '../reading/Span.ts';
import { spokenClass } from '../reading/spokenClass.ts';
import { spokenPosting } from '../reading/spokenPosting.ts';
import { isCapital, isJoined, SHAPE, type Token, tokenAt } from '../reading/Token.ts';

/** Steps of size that the model is told. */
const SIZE_STEP = 24;

/** What several features of a span are made of. */
export interface SpanFacts {
  readonly span: Span;
  readonly first: Token;
  readonly last: Token;
  readonly left: Token;
  readonly left2: Token;
  readonly right: Token;
  readonly right2: Token;
  /** What sort of word stands before and after; see `categoryOf`. */
  readonly leftCategory: number;
  readonly rightCategory: number;
  /** The words before and after with the gap to them, as hashes. */
  readonly leftWord: number;
  readonly rightWord: number;
  /** How many words the span has. */
  readonly words: number;
  /** What the span's only word is in English; see `WORD`. */
  readonly flags: number;
  /** The number of the gazetteer's class that the name is heard as, and its size in steps. */
  readonly spoken: number;
  readonly size: number;
  readonly isAlternate: number;
  /** How many entries have the name. */
  readonly namesakes: number;
  /** The source with the class, and with what the word is in English. */
  readonly known: number;
  readonly kind: number;
  /** 1 where a capital stands right before, 2 where one stands right after. */
  readonly beside: number;
  /** Whether the text has the word without a capital too. */
  readonly lower: number;
  /** How often the text has the name as a surname, after a preposition of place, before a comma, and at all, capped. */
  readonly surname: number;
  readonly located: number;
  readonly qualified: number;
  readonly count: number;
  readonly start: number;
}

/** The facts about the span of that number. */
export function spanFacts(reading: Reading, at: number): SpanFacts {
  const { tokens, spans, gazetteer, evidence } = reading;
  const span = itemAt(spans, at);
  const first = tokenAt(tokens, span.first);
  const last = tokenAt(tokens, span.last);
  const left = tokenAt(tokens, span.first - 1);
  const right = tokenAt(tokens, span.last + 1);
  const words = span.last - span.first + 1;
  const flags = words === 1 ? evidence.flags(first.word) : 0;
  const posting = spokenPosting(span.name, gazetteer);
  const entry = posting & POSTING.entry;
  const spoken = spokenClass(entry, gazetteer);
  return {
    span,
    first,
    last,
    left,
    left2: tokenAt(tokens, span.first - 2),
    right,
    right2: tokenAt(tokens, span.last + 2),
    leftCategory: categoryOf(left, reading),
    rightCategory: categoryOf(right, reading),
    leftWord: left.hash * 31 + first.gap,
    rightWord: right.hash * 31 + right.gap,
    words,
    flags,
    spoken,
    size: Math.floor(gazetteer.sizeOf(entry) / SIZE_STEP),
    isAlternate: (posting & POSTING.alternate) !== 0 ? 1 : 0,
    namesakes: namesakesOf(span, gazetteer),
    known: span.source * 64 + spoken,
    kind: flags * 8 + span.source,
    beside: (isCapital(left) && isJoined(first) ? 1 : 0) + (isCapital(right) && isJoined(right) ? 2 : 0),
    lower: words === 1 && evidence.lower.has(first.word) ? 1 : 0,
    surname: upTo(2, evidence.surnames.get(last.word)),
    located: upTo(2, evidence.located.get(span.key)),
    qualified: upTo(1, evidence.qualified.get(span.key)),
    count: upTo(4, evidence.counts.get(span.key)),
    start: first.sentenceStart ? 1 : 0,
  };
}

function namesakesOf({ name }: Span, gazetteer: Gazetteer): number {
  return name < 0 ? 0 : gazetteer.postingCountOf(name);
}

/** A count, none for what was never counted, and at most so much. */
const upTo = (most: number, count = 0) => Math.min(most, count);

/** Whether the word is in capitals, and no abbreviation of two letters. */
export const isShouted = ({ shape, word }: Token) => shape === SHAPE.capitals && word.length > 2;
