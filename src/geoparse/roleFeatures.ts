import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES, POSTING, WORD } from '../gazetteer/tables.ts';
import { categoryOf } from './categoryOf.ts';
import type { Evidence } from './Evidence.ts';
import type { Features } from './Features.ts';
import { roleContext } from './roleContext.ts';
import { roleHint } from './roleHint.ts';
import { organisationNear, runEdge } from './runEdge.ts';
import { SPAN, type Span } from './Span.ts';
import { spokenPosting } from './spokenPosting.ts';
import { SHAPE, type Token } from './Token.ts';
import { LOCATIVES } from './words.ts';

const COUNTRY = FEATURES.indexOf('country');
const ADMIN2 = FEATURES.indexOf('admin2');

/** How far before a mention a preposition still says that it is a spot: “in the whole of Iraq”. */
const REACH = 4;

/** The first number of this model's templates. */
const BASE = 300;

/** What a linear model is told about a span, to say which role it plays. */
export function roleFeatures(
  tokens: readonly Token[],
  spans: readonly Span[],
  at: number,
  evidence: Evidence,
  gazetteer: Gazetteer,
  into: Features,
): void {
  const span = spans[at];
  if (!span) return;
  const left = tokens[span.first - 1];
  const right = tokens[span.last + 1];
  const right2 = tokens[span.last + 2];
  const leftGap = tokens[span.first]?.gap ?? 0;
  const rightGap = right?.gap ?? 0;
  const entry = spokenPosting(span.name, gazetteer) & POSTING.entry;
  const level = levelOf(gazetteer.tables.features[entry] ?? 0, entry);
  const hint = HINTS.indexOf(roleHint(tokens, span));
  const rightWord = (right?.hash ?? 0) * 31 + rightGap;
  const leftSort = categoryOf(left, evidence) * 16 + leftGap;
  const rightSort = categoryOf(right, evidence) * 16 + rightGap;
  const runLeft = runEdge(tokens, span.first, -1);
  const runRight = runEdge(tokens, span.last, 1);
  const start = tokens[span.first]?.sentenceStart ? 1 : 0;
  const ending = endingOf(right, evidence);
  const near = organisationNear(tokens, span, runLeft, runRight);
  const next = spans[at + 1];

  into.start();
  into.add(BASE, hint, span.source);
  into.add(BASE + 1, level, span.source);
  into.add(BASE + 2, rightWord);
  into.add(BASE + 3, leftSort, level);
  into.add(BASE + 4, rightSort, level);
  into.add(BASE + 5, ending, rightGap, level);
  into.add(BASE + 6, ending, leftSort);
  into.add(BASE + 7, locatedBy(tokens, span), level);
  into.add(BASE + 8, near, runRight - span.last, span.first - runLeft);
  into.add(BASE + 9, runRight === span.last ? 0 : (tokens[runRight]?.hash ?? 0));
  into.add(BASE + 10, start, ending, level);
  into.add(BASE + 11, rightWord, right2?.shape ?? 9);
  into.add(BASE + 12, rightGap, right2?.hash ?? 0);
  into.add(BASE + 13, leftSort, rightSort);
  into.add(BASE + 14, locatedBy(tokens, span), ending);
  const { before, gap, word, governor, verb, hasAuxiliary, noun, isLocated, isLater, isEarlier } =
    roleContext(tokens, spans, at);
  const lead = before * 32 + gap;
  const after = verb * 2 + (hasAuxiliary ? 1 : 0);
  into.add(BASE + 15, lead, word);
  into.add(BASE + 16, lead, governor, level);
  into.add(BASE + 17, after, lead);
  into.add(BASE + 18, noun, rightGap, level);
  into.add(BASE + 19, noun, lead);
  into.add(BASE + 20, isLater ? 1 : 0, isEarlier ? 1 : 0, after);
  into.add(BASE + 21, lead, level);
  into.add(BASE + 22, after, level);
  const adjoined = next?.first === span.last + 1 ? rightGap * 8 + next.source : 0;
  into.add(BASE + 23, adjoined, lead);
  into.add(BASE + 30, adjoined);
  into.add(BASE + 24, lead, noun, after);
  into.add(BASE + 25, after);
  into.add(BASE + 26, noun);
  into.add(BASE + 27, lead);
  const isShort = span.source !== SPAN.headed && tokens[span.first]?.shape === SHAPE.capitals;
  into.add(BASE + 28, isShort ? 1 : 0, noun, rightGap);
  into.add(BASE + 29, isLocated ? 1 : 0, noun, level);
}

const HINTS = ['literal', 'metonym', 'embedded'];

/** Countries act, states and counties a little, towns less; buildings and waters hardly. */
function levelOf(feature: number, entry: number): number {
  if (entry === 0) return 0;
  if (feature === COUNTRY) return 1;
  if (feature < COUNTRY) return 2;
  return feature <= ADMIN2 ? 3 : Math.min(5, 4 + Math.floor(feature / 12));
}

/** What the word after is like, by its ending, for verbs that the corpora do not show. */
function endingOf(token: Token | undefined, evidence: Evidence): number {
  if (!token || token.shape !== SHAPE.lower) return token ? 1 : 0;
  const { word } = token;
  if (word.endsWith('ed')) return 2;
  if (word.endsWith('ing')) return 3;
  if (word.endsWith('ly')) return 4;
  if (word.endsWith('s')) return 5;
  return (evidence.flags(token) & WORD.common) === 0 ? 6 : 7;
}

/** The preposition of place that stands nearest before the span, as a hash; 0 for none. */
function locatedBy(tokens: readonly Token[], span: Span): number {
  for (let i = span.first - 1; i >= span.first - REACH; i--) {
    const token = tokens[i];
    if (!token || token.shape !== SHAPE.lower) return 0;
    if (LOCATIVES.has(token.word)) return token.hash + (span.first - i);
  }
  return 0;
}
