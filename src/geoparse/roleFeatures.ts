import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES, POSTING, WORD } from '../gazetteer/tables.ts';
import { categoryOf } from './categoryOf.ts';
import type { Evidence } from './Evidence.ts';
import type { Features } from './Features.ts';
import { listedWith } from './listedWith.ts';
import { roleHint } from './roleHint.ts';
import { organisationNear, runEdge } from './runEdge.ts';
import type { Span } from './Span.ts';
import { SHAPE, type Token } from './Token.ts';
import { LOCATIVES } from './words.ts';

const COUNTRY = FEATURES.indexOf('country');
const ADMIN2 = FEATURES.indexOf('admin2');

/** How far before a mention a preposition still says that it is a spot: “in the whole of Iraq”. */
const REACH = 4;

/** The first number of this model's templates, and how many each role has. */
const BASE = 300;
const TEMPLATES = 24;

/** What a linear model is told about a span, to say whether it plays this role. */
export function roleFeatures(
  role: number,
  tokens: readonly Token[],
  spans: readonly Span[],
  at: number,
  evidence: Evidence,
  gazetteer: Gazetteer,
  into: Features,
): void {
  const span = spans[at];
  if (!span) return;
  const base = BASE + TEMPLATES * role;
  const left = tokens[span.first - 1];
  const right = tokens[span.last + 1];
  const right2 = tokens[span.last + 2];
  const leftGap = tokens[span.first]?.gap ?? 0;
  const rightGap = right?.gap ?? 0;
  const entry = span.name < 0 ? 0 : gazetteer.firstPostingOf(span.name) & POSTING.entry;
  const level = levelOf(gazetteer.tables.features[entry] ?? 0, entry);
  const hint = HINTS.indexOf(roleHint(tokens, span));
  const leftWord = (left?.hash ?? 0) * 31 + leftGap;
  const rightWord = (right?.hash ?? 0) * 31 + rightGap;
  const leftSort = categoryOf(left, evidence) * 16 + leftGap;
  const rightSort = categoryOf(right, evidence) * 16 + rightGap;
  const runLeft = runEdge(tokens, span.first, -1);
  const runRight = runEdge(tokens, span.last, 1);
  const start = tokens[span.first]?.sentenceStart ? 1 : 0;
  const ending = endingOf(right, evidence);
  const near = organisationNear(tokens, span, runLeft, runRight);
  const previous = spans[at - 1];
  const next = spans[at + 1];
  const listed =
    (previous && listedWith(tokens, previous, span) ? 1 : 0) +
    (next && listedWith(tokens, span, next) ? 2 : 0);

  into.start();
  into.add(base, hint, span.source);
  into.add(base + 1, level, span.source);
  into.add(base + 2, leftWord);
  into.add(base + 3, rightWord);
  into.add(base + 4, leftSort, level);
  into.add(base + 5, rightSort, level);
  into.add(base + 6, ending, rightGap, level);
  into.add(base + 7, ending, leftSort);
  into.add(base + 8, locatedBy(tokens, span), level);
  into.add(base + 9, near, runRight - span.last, span.first - runLeft);
  into.add(base + 10, runRight === span.last ? 0 : (tokens[runRight]?.hash ?? 0));
  into.add(base + 11, start, ending, level);
  into.add(base + 12, listed, level, hint);
  into.add(base + 13, rightWord, right2?.shape ?? 9);
  into.add(base + 14, rightGap, right2?.hash ?? 0);
  into.add(base + 15, leftSort, rightSort);
  into.add(base + 16, locatedBy(tokens, span), ending);
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
