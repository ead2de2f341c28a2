import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { POSTING } from '../gazetteer/tables.ts';
import { categoryOf } from './categoryOf.ts';
import type { Evidence } from './Evidence.ts';
import type { Features } from './Features.ts';
import { listedWith } from './listedWith.ts';
import { organisationNear, runEdge } from './runEdge.ts';
import { SPAN, type Span } from './Span.ts';
import { spokenFeature } from './spokenFeature.ts';
import { spokenPosting } from './spokenPosting.ts';
import { isCapital, isJoined, SHAPE, type Token } from './Token.ts';

/** What a linear model is told about a span, to say whether it names a place. */
export function recognitionFeatures(
  tokens: readonly Token[],
  spans: readonly Span[],
  at: number,
  evidence: Evidence,
  gazetteer: Gazetteer,
  into: Features,
): void {
  const span = spans[at];
  const first = tokens[span?.first ?? 0];
  if (!span || !first) return;
  const last = tokens[span.last];
  const left = tokens[span.first - 1];
  const left2 = tokens[span.first - 2];
  const right = tokens[span.last + 1];
  const right2 = tokens[span.last + 2];
  const leftGap = first.gap;
  const rightGap = right?.gap ?? 0;
  const hash = (token: Token | undefined) => token?.hash ?? 0;
  const leftCategory = categoryOf(left, evidence);
  const rightCategory = categoryOf(right, evidence);
  const words = span.last - span.first + 1;
  const flags = words === 1 ? evidence.flags(first) : 0;
  const top = spokenPosting(span.name, gazetteer);
  const number = span.name < 0 ? 0 : gazetteer.postingCountOf(span.name);
  const entry = top & POSTING.entry;
  const feature = spokenFeature(entry, gazetteer);
  const population = gazetteer.tables.populations[entry] ?? 0;
  const alternate = (top & POSTING.alternate) !== 0 ? 1 : 0;
  const size = Math.floor(population / 24);
  const lower = words === 1 && evidence.lower.has(first.word) ? 1 : 0;
  const surname = Math.min(2, evidence.surnames.get(last?.word ?? '') ?? 0);
  const beside = (isCapital(left) && isJoined(first) ? 1 : 0) + (isCapital(right) && isJoined(right) ? 2 : 0);
  const isolated = beside === 0 ? 1 : 0;
  const capitals = first.shape === SHAPE.capitals && first.word.length > 2 ? 1 : 0;
  const start = first.sentenceStart ? 1 : 0;
  const source = span.source;
  const located = Math.min(2, evidence.located.get(span.key) ?? 0);
  const qualified = Math.min(1, evidence.qualified.get(span.key) ?? 0);
  const count = Math.min(4, evidence.counts.get(span.key) ?? 0);
  const previous = spans[at - 1];
  const next = spans[at + 1];
  const nextSpan =
    next && next.first === span.last + 1 ? 1 + next.source * 16 + gazetteerFeature(next, gazetteer) : 0;
  const previousSpan =
    previous && previous.last === span.first - 1
      ? 1 + previous.source * 16 + gazetteerFeature(previous, gazetteer)
      : 0;
  const listedNext = next && listedWith(tokens, span, next) ? itemOf(next, gazetteer) : 0;
  const listedPrevious = previous && listedWith(tokens, previous, span) ? itemOf(previous, gazetteer) : 0;
  const known = source * 64 + feature;
  const kind = flags * 8 + source;
  const leftWord = hash(left) * 31 + leftGap;
  const rightWord = hash(right) * 31 + rightGap;

  into.start();
  into.add(1, source);
  into.add(2, known, Math.min(words, 3));
  into.add(3, feature, size);
  into.add(4, kind, size);
  into.add(5, kind, Math.min(number, 8));
  into.add(6, alternate, size, feature);
  into.add(7, kind, lower, start);
  into.add(8, beside, kind);
  into.add(9, surname, kind, beside);
  into.add(10, capitals, kind, start);
  into.add(11, located, kind);
  into.add(12, qualified, source);
  into.add(13, count, kind, lower);
  into.add(14, leftWord);
  into.add(15, rightWord);
  into.add(16, leftWord, hash(left2));
  into.add(17, rightWord, hash(right2));
  into.add(18, leftGap, leftCategory, kind);
  into.add(19, rightGap, rightCategory, kind);
  into.add(20, leftGap * 16 + leftCategory, rightGap * 16 + rightCategory, source);
  into.add(21, leftWord, source, beside);
  into.add(22, rightWord, source, beside);
  into.add(23, leftWord, known);
  into.add(24, rightWord, known);
  into.add(25, nextSpan, rightGap, source);
  into.add(26, previousSpan, leftGap, source);
  into.add(27, isolated, source, located * 4 + surname);
  into.add(28, leftWord, rightWord);
  into.add(29, hash(left2), tokens[span.first - 1]?.gap ?? 0, leftCategory);
  into.add(30, hash(right2), right2?.gap ?? 0, rightCategory);
  into.add(31, categoryOf(left2, evidence) * 16 + leftCategory, leftGap, left?.gap ?? 0);
  into.add(32, categoryOf(right2, evidence) * 16 + rightCategory, rightGap, right2?.gap ?? 0);
  into.add(33, located * 3 + surname, count, lower * 2 + start);
  const runLeft = runEdge(tokens, span.first, -1);
  const runRight = runEdge(tokens, span.last, 1);
  into.add(34, runLeft === span.first ? 0 : hash(tokens[runLeft]), source);
  into.add(35, runRight === span.last ? 0 : hash(tokens[runRight]), source);
  into.add(36, Math.min(4, span.first - runLeft) * 8 + Math.min(4, runRight - span.last), kind);
  into.add(37, runRight === span.last ? 0 : hash(tokens[runRight]), feature, 1);
  into.add(38, hash(tokens[runRight + 1]), tokens[runRight + 1]?.gap ?? 0, runRight - span.last > 0 ? 1 : 0);
  into.add(39, hash(tokens[runLeft - 1]), tokens[runLeft]?.gap ?? 0, span.first - runLeft > 0 ? 1 : 0);
  if (source === SPAN.headed || source === SPAN.unknown || words > 1) {
    into.add(40, last?.hash ?? 0, source);
    into.add(41, first.hash, source);
    into.add(42, evidence.flags(first), evidence.flags(last), source);
  }
  into.add(43, organisationNear(tokens, span, runLeft, runRight), kind);
  into.add(44, Math.min(first.end - first.start, 8), source, first.shape);
  // Undiluted by what the name itself is: a person's first name says the same before a rare name and a famous one.
  into.add(46, leftCategory, beside & 1, Math.min(1, surname));
  into.add(47, surname, located > 0 ? 1 : 0, qualified);
  into.add(48, feature);
  into.add(49, rightCategory, rightGap, surname);
  into.add(50, listedPrevious, source, 0);
  into.add(50, listedNext, source, 1);
  into.add(45, span.first < 4 ? span.first : 4, leftGap, rightGap);
}

/** What an item of the same list is, and how large. */
function itemOf(span: Span, gazetteer: Gazetteer): number {
  if (span.name < 0) return 1 + span.source;
  const entry = gazetteer.firstPostingOf(span.name) & POSTING.entry;
  const size = Math.floor((gazetteer.tables.populations[entry] ?? 0) / 48);
  return 8 + gazetteerFeature(span, gazetteer) * 8 + size;
}

function gazetteerFeature(span: Span, gazetteer: Gazetteer): number {
  if (span.name < 0) return 0;
  return spokenFeature(gazetteer.firstPostingOf(span.name) & POSTING.entry, gazetteer);
}
