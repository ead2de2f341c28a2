import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { POSTING } from '../../gazetteer/tables.ts';
import type { Features } from '../model/Features.ts';
import { categoryOf } from '../reading/categoryOf.ts';
import { listedWith } from '../reading/listedWith.ts';
import type { Reading } from '../reading/Reading.ts';
import { organisationNear, runEdge } from '../reading/runEdge.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { spokenClass } from '../reading/spokenClass.ts';
import { tokenAt } from '../reading/Token.ts';
import { isShouted, type SpanFacts, spanFacts } from './spanFacts.ts';
import { RECOGNITION as IS } from './templates.ts';

/** Steps of the size of a list's item that the model is told. */
const SIZE_STEP = 48;

/** What a linear model is told about the span of that number, to say whether it names a place. */
export function recognitionFeatures(reading: Reading, at: number, into: Features): void {
  const facts = spanFacts(reading, at);
  into.start();
  aboutName(facts, into);
  aboutWordsAround(facts, into);
  aboutSpansAround(reading, at, facts, into);
  aboutWordsFarther(reading, facts, into);
  aboutRun(reading, facts, into);
  aboutPerson(facts, into);
  aboutLists(reading, at, into);
  aboutText(reading, facts, into);
}

function aboutName(facts: SpanFacts, into: Features): void {
  const { span, first, words, spoken, size, kind, beside, lower, surname, located, start } = facts;
  into.add(IS.source, span.source);
  into.add(IS.sourceClassAndWords, facts.known, Math.min(words, 3));
  into.add(IS.classAndSize, spoken, size);
  into.add(IS.kindAndSize, kind, size);
  into.add(IS.kindAndNamesakes, kind, Math.min(facts.namesakes, 8));
  into.add(IS.spellingAndSize, facts.isAlternate, size, spoken);
  into.add(IS.kindAndCase, kind, lower, start);
  into.add(IS.capitalsBeside, beside, kind);
  into.add(IS.surname, surname, kind, beside);
  into.add(IS.shouted, isShouted(first) ? 1 : 0, kind, start);
  into.add(IS.located, located, kind);
  into.add(IS.qualified, facts.qualified, span.source);
  into.add(IS.count, facts.count, kind, lower);
}

function aboutWordsAround(facts: SpanFacts, into: Features): void {
  const { span, first, left2, right, right2, leftWord, rightWord, leftCategory, rightCategory } = facts;
  const { kind, known, beside } = facts;
  into.add(IS.wordBefore, leftWord);
  into.add(IS.wordAfter, rightWord);
  into.add(IS.twoWordsBefore, leftWord, left2.hash);
  into.add(IS.twoWordsAfter, rightWord, right2.hash);
  into.add(IS.categoryBefore, first.gap, leftCategory, kind);
  into.add(IS.categoryAfter, right.gap, rightCategory, kind);
  into.add(IS.categoriesAround, first.gap * 16 + leftCategory, right.gap * 16 + rightCategory, span.source);
  into.add(IS.wordBeforeAndCapitals, leftWord, span.source, beside);
  into.add(IS.wordAfterAndCapitals, rightWord, span.source, beside);
  into.add(IS.wordBeforeAndClass, leftWord, known);
  into.add(IS.wordAfterAndClass, rightWord, known);
}

function aboutSpansAround(reading: Reading, at: number, facts: SpanFacts, into: Features): void {
  const { spans, gazetteer } = reading;
  const { span, first, right, beside, located, surname } = facts;
  const previous = spans[at - 1];
  const next = spans[at + 1];
  const after = next?.first === span.last + 1 ? neighbour(next, gazetteer) : 0;
  const before = previous?.last === span.first - 1 ? neighbour(previous, gazetteer) : 0;
  into.add(IS.spanAfter, after, right.gap, span.source);
  into.add(IS.spanBefore, before, first.gap, span.source);
  into.add(IS.alone, beside === 0 ? 1 : 0, span.source, located * 4 + surname);
}

function aboutWordsFarther(reading: Reading, facts: SpanFacts, into: Features): void {
  const { left, left2, right, right2, leftWord, rightWord, leftCategory, rightCategory } = facts;
  const { located, surname, count, lower, start } = facts;
  const { first } = facts;
  into.add(IS.wordsAround, leftWord, rightWord);
  into.add(IS.secondWordBefore, left2.hash, left.gap, leftCategory);
  into.add(IS.secondWordAfter, right2.hash, right2.gap, rightCategory);
  into.add(IS.categoriesBefore, categoryOf(left2, reading) * 16 + leftCategory, first.gap, left.gap);
  into.add(IS.categoriesAfter, categoryOf(right2, reading) * 16 + rightCategory, right.gap, right2.gap);
  into.add(IS.evidence, located * 3 + surname, count, lower * 2 + start);
}

function aboutRun(reading: Reading, facts: SpanFacts, into: Features): void {
  const { tokens, evidence } = reading;
  const { span, first, last, words, kind, spoken } = facts;
  const { source } = span;
  const from = runEdge(reading, span.first, -1);
  const to = runEdge(reading, span.last, 1);
  const before = span.first - from;
  const after = to - span.last;
  const end = after === 0 ? 0 : tokenAt(tokens, to).hash;
  into.add(IS.runStart, before === 0 ? 0 : tokenAt(tokens, from).hash, source);
  into.add(IS.runEnd, end, source);
  into.add(IS.runLengths, Math.min(4, before) * 8 + Math.min(4, after), kind);
  into.add(IS.runEndAndClass, end, spoken, 1);
  const beyond = tokenAt(tokens, to + 1);
  into.add(IS.wordAfterRun, beyond.hash, beyond.gap, after > 0 ? 1 : 0);
  into.add(IS.wordBeforeRun, tokenAt(tokens, from - 1).hash, tokenAt(tokens, from).gap, before > 0 ? 1 : 0);
  if (source === SPAN.headed || source === SPAN.unknown || words > 1) {
    into.add(IS.lastWord, last.hash, source);
    into.add(IS.firstWord, first.hash, source);
    into.add(IS.wordFlags, evidence.flags(first.word), evidence.flags(last.word), source);
  }
  into.add(IS.organisationNear, organisationNear(reading, span, from, to), kind);
  into.add(IS.firstWordLength, Math.min(first.end - first.start, 8), source, first.shape);
}

/** Undiluted by what the name itself is: a person's first name says the same before a rare name and a famous one. */
function aboutPerson(facts: SpanFacts, into: Features): void {
  const { right, leftCategory, rightCategory, beside, surname, located, qualified, spoken } = facts;
  into.add(IS.personBefore, leftCategory, beside & 1, Math.min(1, surname));
  into.add(IS.personInText, surname, located > 0 ? 1 : 0, qualified);
  into.add(IS.class, spoken);
  into.add(IS.categoryAfterAndSurname, rightCategory, right.gap, surname);
}

function aboutLists(reading: Reading, at: number, into: Features): void {
  const { tokens, spans, gazetteer } = reading;
  const span = spans[at];
  if (!span) return;
  const previous = spans[at - 1];
  const next = spans[at + 1];
  const before = previous && listedWith(reading, previous, span) ? itemOf(previous, gazetteer) : 0;
  const after = next && listedWith(reading, span, next) ? itemOf(next, gazetteer) : 0;
  into.add(IS.listed, before, span.source, 0);
  into.add(IS.listed, after, span.source, 1);
  into.add(
    IS.textStart,
    Math.min(span.first, 4),
    tokenAt(tokens, span.first).gap,
    tokenAt(tokens, span.last + 1).gap,
  );
}

/** Posts and old papers annotate and write names in other ways than news. */
function aboutText({ evidence }: Reading, facts: SpanFacts, into: Features): void {
  const { genre } = evidence;
  into.add(IS.genreAndKind, genre, facts.kind);
  into.add(IS.genreAndCategories, genre, facts.leftCategory * 16 + facts.rightCategory, facts.span.source);
  into.add(IS.genreAndClass, genre, facts.spoken, facts.size);
}

/** What a span right beside this one is. */
function neighbour(span: Span, gazetteer: Gazetteer): number {
  return 1 + span.source * 16 + classOf(span, gazetteer);
}

/** What an item of the same list is, and how large. */
function itemOf(span: Span, gazetteer: Gazetteer): number {
  if (span.name < 0) return 1 + span.source;
  const entry = gazetteer.firstPostingOf(span.name) & POSTING.entry;
  return 8 + classOf(span, gazetteer) * 8 + Math.floor(gazetteer.sizeOf(entry) / SIZE_STEP);
}

function classOf(span: Span, gazetteer: Gazetteer): number {
  return spokenClass(gazetteer.firstPostingOf(span.name) & POSTING.entry, gazetteer);
}
