import { WORD } from '../../gazetteer/tables.ts';
import type { Features } from '../model/Features.ts';
import { itemAt, numberAt } from '../reading/itemAt.ts';
import { listedWith } from '../reading/listedWith.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Span } from '../reading/Span.ts';
import { spokenClass } from '../reading/spokenClass.ts';
import { isJoined, tokenAt } from '../reading/Token.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { tieAt } from '../resolve/tieOf.ts';
import type { Opinions } from './opinions.ts';
import { REVISION as IS } from './templates.ts';

/** What the first recognition and the resolution have seen. */
export interface Seen {
  readonly reading: Reading;
  readonly resolution: Resolution;
  readonly opinions: Opinions;
}

/** The steps that `steps` gives are below this. */
const STEPS = 12;

/** How many spans before and after count as the neighbourhood. */
const NEIGHBOURS = 4;

/** What a linear model is told about the span of that number, to say once more whether it names a place. */
export function revisionFeatures(seen: Seen, at: number, into: Features): void {
  const { reading, opinions } = seen;
  const { tokens, spans } = reading;
  const span = itemAt(spans, at);
  const { source, last } = span;
  const own = steps(numberAt(opinions.first, at));
  const { most, least } = itemAt(opinions.shared, at);
  const others = othersOf(opinions, at);
  const { entry, tie, spoken, size, any, isResolved } = bestOf(seen, at);
  const { step, named, total } = supportOf(seen, at, entry);
  const word = wordOf(reading, span);
  const { before, after, listedBefore, listedAfter } = neighboursOf(seen, at);

  into.start();
  into.add(IS.firstAndSource, own, source);
  into.add(IS.firstAndOthers, own, others);
  into.add(IS.firstAndResolved, own, any, isResolved);
  into.add(IS.firstAndTie, own, tie);
  into.add(IS.firstAndClass, own, spoken);
  into.add(IS.firstAndSpanBefore, own, before);
  into.add(IS.firstAndSpanAfter, own, after);
  into.add(IS.firstAndDivision, own, step, named);
  into.add(IS.wordAndDivision, word, step, size);
  into.add(IS.wordAndSize, word, size, own);
  into.add(IS.others, others, Math.floor(most * 5), Math.floor(least * 5));
  into.add(IS.sourceAndDivision, source, step, any);
  into.add(IS.firstAndTotal, own, total);
  into.add(IS.neighbourhood, neighbourhood(opinions.first, at));
  into.add(IS.firstAndRun, own, isJoined(tokenAt(tokens, last + 1)) ? 1 : 0);
  into.add(IS.firstAndListedBefore, own, listedBefore);
  into.add(IS.firstAndListedAfter, own, listedAfter);
  const isInside = listedBefore >= 0 && listedAfter >= 0;
  into.add(IS.listed, Math.max(listedBefore, listedAfter), isInside ? 1 : 0);
}

/** The mean first opinion on the other spans with this key, in steps; `STEPS` where there are none. */
function othersOf({ first, shared }: Opinions, at: number): number {
  const { sum, count } = itemAt(shared, at);
  return count > 1 ? steps((sum - numberAt(first, at)) / (count - 1)) : STEPS;
}

/** The span's likeliest candidate: its tie, spoken class and size; and how likely it is that any is meant. */
function bestOf({ reading, resolution }: Seen, at: number) {
  const { gazetteer } = reading;
  const chances = itemAt(resolution.chances, at);
  let rank = -1;
  let most = 0;
  let any = 0;
  chances.forEach((chance, c) => {
    any += chance;
    if (chance > most) {
      most = chance;
      rank = c;
    }
  });
  const entry = rank < 0 ? 0 : itemAt(itemAt(resolution.candidates, at), rank).entry;
  return {
    entry,
    tie: rank < 0 ? 0 : tieAt(itemAt(resolution.ties, at), rank),
    spoken: spokenClass(entry, gazetteer),
    size: (gazetteer.sizeOf(entry) / 24) | 0,
    any: Math.floor(any * 6),
    isResolved: chances.length > 0 ? 1 : 0,
  };
}

/** How much else the text has in the likeliest candidate's first-level division, in steps. */
function supportOf({ reading, resolution }: Seen, at: number, entry: number) {
  const { context, groupOf } = resolution;
  const division = reading.gazetteer.admin1Of(entry);
  const own = itemAt(groupOf, at)?.weight ?? 0;
  const support = Math.max(0, (context.favoured.get(division) ?? 0) - own);
  const share = support / Math.max(0.1, context.total - own);
  return {
    step: support < 0.2 ? 0 : 1 + Math.min(4, Math.floor(share * 6)),
    named: Math.min(2, Math.round(context.named.get(division) ?? 0)),
    total: Math.min(6, context.total | 0),
  };
}

/** What the span's only word is in English; 8 for several words. */
function wordOf({ tokens, evidence }: Reading, { first, last }: Span): number {
  return first === last ? evidence.flags(tokenAt(tokens, first).word) & ~WORD.month : 8;
}

/** The opinions on the spans right beside this one, with the gap to them, and on those of its list; −1 for none. */
function neighboursOf({ reading, opinions }: Seen, at: number) {
  const { tokens, spans } = reading;
  const span = itemAt(spans, at);
  const previous = spans[at - 1];
  const next = spans[at + 1];
  const before = previous ? steps(numberAt(opinions.first, at - 1)) : -1;
  const after = next ? steps(numberAt(opinions.first, at + 1)) : -1;
  return {
    before: previous?.last === span.first - 1 ? before + STEPS * tokenAt(tokens, span.first).gap : -1,
    after: next?.first === span.last + 1 ? after + STEPS * tokenAt(tokens, next.first).gap : -1,
    listedBefore: previous && listedWith(reading, previous, span) ? before : -1,
    listedAfter: next && listedWith(reading, span, next) ? after : -1,
  };
}

/** A probability in twelve steps of even log-odds. */
function steps(p: number): number {
  const odds = Math.log((p + 1e-4) / (1 - p + 1e-4));
  return Math.max(0, Math.min(STEPS - 1, Math.floor(odds + STEPS / 2)));
}

/** The mean first opinion on the spans around in eighths; −1 where there are none. */
function neighbourhood(first: Float64Array, at: number): number {
  let sum = 0;
  let count = 0;
  for (let other = at - NEIGHBOURS; other <= at + NEIGHBOURS; other++) {
    if (other === at || other < 0 || other >= first.length) continue;
    sum += numberAt(first, other);
    count++;
  }
  return count === 0 ? -1 : Math.floor((sum / count) * 8);
}
