import { COUNTRIES, DIVISIONS, TOWNS } from '../../gazetteer/classes.ts';
import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { POSTING, WORD } from '../../gazetteer/tables.ts';
import type { Role } from '../../story/types.ts';
import { WORD_CLASS } from '../lexicon/WordClass.ts';
import type { Features } from '../model/Features.ts';
import { categoryOf } from '../reading/categoryOf.ts';
import { itemAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import { organisationNear, runEdge } from '../reading/runEdge.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { spokenPosting } from '../reading/spokenPosting.ts';
import { GAP, SHAPE, type Token, tokenAt } from '../reading/Token.ts';
import { wordClassOf } from '../reading/wordClassOf.ts';
import { type RoleContext, roleContext } from './roleContext.ts';
import { roleHint } from './roleHint.ts';
import { ROLE as IS } from './templates.ts';

/** How far before a mention a preposition still says that it is a spot: “in the whole of Iraq”. */
const REACH = 4;

/** How far back the word is looked for that governs a clause. */
const CLAUSE = 8;

/** What a linear model is told about the span of that number, to say which role it plays. */
export function roleFeatures(reading: Reading, at: number, into: Features): void {
  const span = itemAt(reading.spans, at);
  const entry = spokenPosting(span.name, reading.gazetteer) & POSTING.entry;
  const level = levelOf(entry, reading.gazetteer);
  into.start();
  aboutWords(reading, span, level, into);
  const context = roleContext(reading, at);
  aboutContext(reading, at, { context, level }, into);
  aboutContextWords(reading, span, context, into);
}

function aboutWords(reading: Reading, span: Span, level: number, into: Features): void {
  const { tokens } = reading;
  const { gap, sentenceStart } = tokenAt(tokens, span.first);
  const right = tokenAt(tokens, span.last + 1);
  const right2 = tokenAt(tokens, span.last + 2);
  const rightWord = right.hash * 31 + right.gap;
  const before = categoryOf(tokenAt(tokens, span.first - 1), reading) * 16 + gap;
  const after = categoryOf(right, reading) * 16 + right.gap;
  const runLeft = runEdge(reading, span.first, -1);
  const runRight = runEdge(reading, span.last, 1);
  const ending = endingOf(right, reading);
  const located = locatedBy(reading, span);
  into.add(IS.hint, HINT[roleHint(reading, span)], span.source);
  into.add(IS.level, level, span.source);
  into.add(IS.wordAfter, rightWord);
  into.add(IS.categoryBefore, before, level);
  into.add(IS.categoryAfter, after, level);
  into.add(IS.endingAfter, ending, right.gap, level);
  into.add(IS.endingAndBefore, ending, before);
  into.add(IS.preposition, located, level);
  const near = organisationNear(reading, span, runLeft, runRight);
  into.add(IS.organisationNear, near, runRight - span.last, span.first - runLeft);
  into.add(IS.runEnd, runRight === span.last ? 0 : tokenAt(tokens, runRight).hash);
  into.add(IS.start, sentenceStart ? 1 : 0, ending, level);
  into.add(IS.wordAfterAndShape, rightWord, right2.shape);
  into.add(IS.secondWordAfter, right.gap, right2.hash);
  into.add(IS.categoriesAround, before, after);
  into.add(IS.prepositionAndEnding, located, ending);
}

function aboutContext(
  reading: Reading,
  at: number,
  { context, level }: { readonly context: RoleContext; readonly level: number },
  into: Features,
): void {
  const { tokens, spans } = reading;
  const span = itemAt(spans, at);
  const { noun } = context;
  const { gap } = tokenAt(tokens, span.last + 1);
  const lead = context.before * 32 + context.gap;
  const after = context.verb * 2 + (context.hasAuxiliary ? 1 : 0);
  into.add(IS.leadWord, lead, context.word);
  into.add(IS.leadAndGovernor, lead, context.governor, level);
  into.add(IS.verbAndLead, after, lead);
  into.add(IS.nounAndGap, noun, gap, level);
  into.add(IS.nounAndLead, noun, lead);
  into.add(IS.listAndVerb, context.isLater ? 1 : 0, context.isEarlier ? 1 : 0, after);
  into.add(IS.leadAndLevel, lead, level);
  into.add(IS.verbAndLevel, after, level);
  const next = spans[at + 1];
  const adjoined = next?.first === span.last + 1 ? gap * 8 + next.source : 0;
  into.add(IS.nextAndLead, adjoined, lead);
  into.add(IS.next, adjoined);
  into.add(IS.leadNounVerb, lead, noun, after);
  into.add(IS.verb, after);
  into.add(IS.noun, noun);
  into.add(IS.lead, lead);
  const isShort = span.source !== SPAN.headed && tokenAt(tokens, span.first).shape === SHAPE.capitals;
  into.add(IS.shortName, isShort ? 1 : 0, noun, gap);
  into.add(IS.locatedNoun, context.isLocated ? 1 : 0, noun, level);
}

/** The telling words themselves, for what their classes do not tell apart. */
function aboutContextWords(reading: Reading, span: Span, context: RoleContext, into: Features): void {
  const { tokens } = reading;
  const { word, governorWord, verbWord, nounWord } = context;
  const first = tokenAt(tokens, span.first);
  const right = tokenAt(tokens, span.last + 1);
  const lead = context.before * 32 + context.gap;
  into.add(IS.governorAndWord, word, governorWord);
  into.add(IS.verbWord, verbWord, context.hasAuxiliary ? 1 : 0);
  into.add(IS.nounWord, nounWord, right.gap);
  into.add(IS.governorAndLead, governorWord, lead);
  into.add(IS.wordAndNoun, word, nounWord, right.gap);
  into.add(IS.wordsAround, word, right.hash * 31 + right.gap);
  into.add(IS.startAndVerb, first.sentenceStart ? 1 : 0, verbWord);
  into.add(IS.clauseAndLead, clauseBefore(reading, span), lead);
  into.add(IS.secondWordAndVerb, tokenAt(tokens, span.last + 2).hash, context.verb);
  into.add(IS.writing, span.source, tokenAt(tokens, span.last).shape, right.gap);
}

/** The class of the nearest telling word before the span in its clause; 99 where the sentence begins before any. */
function clauseBefore({ tokens, lexicon }: Reading, { first }: Span): number {
  for (let i = first - 1; i >= Math.max(0, first - CLAUSE); i--) {
    const { gap } = tokenAt(tokens, i + 1);
    if (gap === GAP.stop || gap === GAP.line) return SENTENCE_START;
    const own = wordClassOf(tokenAt(tokens, i), lexicon);
    if (!UNTELLING.has(own)) return own;
  }
  return WORD_CLASS.none;
}

const SENTENCE_START = 99;

const UNTELLING: ReadonlySet<number> = new Set([
  WORD_CLASS.other,
  WORD_CLASS.name,
  WORD_CLASS.adverb,
  WORD_CLASS.and,
  WORD_CLASS.direction,
]);

/** What the model is told about a hint. */
const HINT: Readonly<Record<Role, number>> = { demonym: -1, literal: 0, metonym: 1, embedded: 2 };

/** Countries act, states and counties a little, towns less; buildings and waters hardly. */
function levelOf(entry: number, gazetteer: Gazetteer): number {
  if (entry === 0) return 0;
  if (gazetteer.is(entry, 'country')) return 1;
  if (gazetteer.isAny(entry, COUNTRIES)) return 2;
  if (gazetteer.isAny(entry, DIVISIONS)) return 3;
  return gazetteer.isAny(entry, TOWNS) ? 4 : 5;
}

/** What the word after is like, by its ending, for verbs that the corpora do not show. */
function endingOf(token: Token, { evidence, lexicon }: Reading): number {
  const { shape, word } = token;
  if (shape === SHAPE.none) return 0;
  if (shape !== SHAPE.lower) return 1;
  const { endings } = lexicon.grammar;
  const ending = endings.findIndex((end) => word.endsWith(end));
  if (ending >= 0) return 2 + ending;
  return 2 + endings.length + ((evidence.flags(word) & WORD.common) === 0 ? 0 : 1);
}

/** The preposition of place that stands nearest before the span, as a hash; 0 for none. */
function locatedBy({ tokens, lexicon }: Reading, span: Span): number {
  for (let i = span.first - 1; i >= span.first - REACH; i--) {
    const token = tokenAt(tokens, i);
    if (token.shape !== SHAPE.lower) return 0;
    if (lexicon.locatives.has(token.word)) return token.hash + (span.first - i);
  }
  return 0;
}
