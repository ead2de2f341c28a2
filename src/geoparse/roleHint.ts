import type { Role } from '../story/types.ts';
import { SORT, type Sort, sortOf } from './roleSort.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, SHAPE, type Token } from './Token.ts';
import { LOCATIVES, ORGANISATION_HEADS, TITLES } from './words.ts';

/** What acronyms that serve as adjectives stand before. */
const DEEDS = new Set<Sort>([SORT.people, SORT.dealing, SORT.event]);

/** How a span uses its place, by the plainest signs around it. */
export function roleHint(tokens: readonly Token[], span: Span): Role {
  const before = tokens[span.first - 1];
  const after = tokens[span.last + 1];
  const first = tokens[span.first];
  if (!first) return 'literal';
  if (span.source !== SPAN.headed && isEmbedded(tokens, span)) return 'embedded';
  const located = first.gap === GAP.space && before !== undefined && LOCATIVES.has(before.word);
  if (located) return 'literal';
  if (after?.gap === GAP.space && (TITLES.has(after.word) || sortOf(after) === SORT.act)) {
    return 'metonym';
  }
  if (after?.gap === GAP.abbreviation && TITLES.has(after.word)) return 'metonym';
  // “US” and “EU” are what there is for adjectives: “a US strike”, “EU tariffs”.
  if (
    first.shape === SHAPE.capitals &&
    first === tokens[span.last] &&
    after?.gap !== GAP.possessive &&
    DEEDS.has(sortOf(after))
  )
    return 'metonym';
  if (after?.gap === GAP.possessive && sortOf(after) === SORT.people) return 'metonym';
  return first.gap === GAP.space && sortOf(before) === SORT.against ? 'metonym' : 'literal';
}

/** “New York Police Department”, “University of Texas”: a part of a longer name whose head is no place. */
function isEmbedded(tokens: readonly Token[], span: Span): boolean {
  for (let i = span.last + 1; i <= span.last + 4; i++) {
    const token = tokens[i];
    if (!token || !isCapital(token) || (token.gap !== GAP.space && token.gap !== GAP.hyphen)) break;
    if (ORGANISATION_HEADS.has(token.word)) return true;
  }
  const of = tokens[span.first - 1];
  const head = tokens[span.first - 2];
  return of?.word === 'of' && isCapital(head) && ORGANISATION_HEADS.has(head?.word ?? '');
}
