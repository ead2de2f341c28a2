import { SORT, type Sort, sortOf } from './roleSort.ts';
import type { Span } from './Span.ts';
import { GAP, SHAPE, type Token } from './Token.ts';

/** What stands around a mention and says of its role: around the whole list, where it is an item of one. */
export interface RoleContext {
  /** The sort of the word before, past an article, where but a space stands between, and the gap. */
  readonly before: Sort;
  readonly gap: number;
  /** That word itself, as its token’s hash, and the sort of the one before it: “the government of”. */
  readonly word: number;
  readonly governor: Sort;
  /** The sort of the word after, past auxiliaries and adverbs, and whether there were auxiliaries. */
  readonly verb: Sort;
  readonly hasAuxiliary: boolean;
  /** The sort of the first telling noun after the mention itself: “Iraq’s new prime minister”. */
  readonly noun: Sort;
  /** Whether a spot is named after that noun, as by “a US strike in Baghdad”. */
  readonly isLocated: boolean;
  /** Whether the mention is not the first, or not the last item of its list. */
  readonly isLater: boolean;
  readonly isEarlier: boolean;
}

/** How many items of a list are looked past. */
const MOST_ITEMS = 12;

/** How many words are looked past for a verb or a noun. */
const REACH = 4;

/** The longest aside between commas that is looked past, in words. */
const LONGEST_ASIDE = 6;

/** What stands around the span of that number. */
export function roleContext(tokens: readonly Token[], spans: readonly Span[], at: number): RoleContext {
  const [from, to] = listAround(tokens, spans, at);
  const first = spans[from]?.first ?? 0;
  const last = spans[to]?.last ?? 0;
  // Named one by one: spreading costs more than all the rest.
  const { before, gap, word, governor } = wordBefore(tokens, first);
  const { verb, hasAuxiliary } = verbAfter(tokens, last);
  const { noun, isLocated } = nounAfter(tokens, spans[at]?.last ?? 0);
  const isLater = from < at;
  const isEarlier = to > at;
  return { before, gap, word, governor, verb, hasAuxiliary, noun, isLocated, isLater, isEarlier };
}

/** The first and the last item of a span’s list: “crews from Israel, Mexico and northern Syria”. */
function listAround(tokens: readonly Token[], spans: readonly Span[], at: number): [number, number] {
  const isListed = (i: number) => {
    const [one, other] = [spans[i], spans[i + 1]];
    return one !== undefined && other !== undefined && isJoint(tokens, one.last + 1, other.first);
  };
  let from = at;
  let to = at;
  while (at - from < MOST_ITEMS && isListed(from - 1)) from--;
  while (to - at < MOST_ITEMS && isListed(to)) to++;
  return [from, to];
}

/** Whether a comma or “and” joins two items, with nothing else between but articles and directions. */
function isJoint(tokens: readonly Token[], from: number, next: number): boolean {
  if (next - from > 3) return false;
  let joints = 0;
  for (let i = from; i <= next; i++) {
    const token = tokens[i];
    const isAnd = i < next && (token?.word === 'and' || token?.word === 'or');
    if (token?.gap !== GAP.space && token?.gap !== GAP.comma) return false;
    if (i < next && !isAnd && token.word !== 'the' && sortOf(token) !== SORT.direction) return false;
    if (isAnd || token.gap === GAP.comma) joints++;
  }
  return joints > 0;
}

function wordBefore(tokens: readonly Token[], first: number) {
  const article = tokens[first - 1]?.word;
  const isPassed = tokens[first]?.gap === GAP.space && (article === 'the' || article === 'both');
  const at = isPassed ? first - 1 : first;
  const token = tokens[at - 1];
  const gap = tokens[at]?.gap ?? 0;
  const word = token?.hash ?? 0;
  // Across a comma or a full stop a word says little of the mention, and the gap itself more.
  if (gap !== GAP.space) return { before: SORT.none, gap, word, governor: sortOf(token) };
  return { before: sortOf(token), gap, word, governor: sortOf(tokens[at - 2]) };
}

function verbAfter(tokens: readonly Token[], last: number) {
  let hasAuxiliary = false;
  const from = pastAside(tokens, last + 1);
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (token?.gap !== GAP.space && !(i === from && from > last + 1)) break;
    const verb = sortOf(token);
    if (verb !== SORT.auxiliary && verb !== SORT.adverb) return { verb, hasAuxiliary };
    hasAuxiliary ||= verb === SORT.auxiliary;
  }
  return { verb: SORT.none, hasAuxiliary };
}

/** The word after an aside between commas: “Eswatini, formerly Swaziland, has”; without one the same word. */
function pastAside(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.gap !== GAP.comma) return next;
  for (let i = next + 1; i <= next + LONGEST_ASIDE; i++) {
    const gap = tokens[i]?.gap;
    if (gap === GAP.comma) return tokens[i]?.shape === SHAPE.lower ? i : next;
    if (gap !== GAP.space && gap !== GAP.hyphen) break;
  }
  return next;
}

function nounAfter(tokens: readonly Token[], last: number) {
  for (let i = last + 1; i < last + REACH; i++) {
    const token = tokens[i];
    const gap = token?.gap ?? 0;
    if (gap !== GAP.space && (i > last + 1 || !NOUN_GAPS.has(gap))) break;
    const noun = sortOf(token);
    if (noun >= SORT.people && noun <= SORT.event)
      return { noun, isLocated: tokens[i + 1]?.gap === GAP.space && sortOf(tokens[i + 1]) === SORT.inside };
    if (noun !== SORT.other && noun !== SORT.name) return { noun: SORT.and, isLocated: false };
  }
  return { noun: SORT.none, isLocated: false };
}

const NOUN_GAPS = new Set<number>([GAP.possessive, GAP.hyphen, GAP.abbreviation]);
