import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, isCapital, tokenAt } from '../reading/Token.ts';
import { abbreviationAt } from './abbreviationAt.ts';
import { headedAt } from './headedAt.ts';
import type { Names } from './Names.ts';
import { roadAt } from './roadAt.ts';
import { goesOnAt, unknownAt } from './unknownAt.ts';
import { withHead } from './withHead.ts';

/** Every stretch that may name a place, in reading order and disjoint; the longest at each word. */
export function findSpans(names: Names): Span[] {
  const { words } = names;
  const spans: Span[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    const found = spanAt(names, at);
    const span = found && isPartOfUnknown(names, found) ? unknownAt(names, at) : found;
    if (!span) continue;
    spans.push(withHead(words, span));
    at = span.last;
  }
  return spans;
}

function spanAt(names: Names, at: number): Span | null {
  const { words } = names;
  if (!isCapital(tokenAt(words.tokens, at))) return isParticle(names, at) ? names.at(at) : null;
  return (
    roadAt(words, at) ??
    abbreviationAt(words, at) ??
    headedAt(names, at) ??
    withoutArticle(names, at) ??
    unknownAt(names, at)
  );
}

/** “al-Hol”, “el-Arish”: a small word that begins a name. */
function isParticle({ words: { tokens, lexicon } }: Names, at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return lexicon.particles.has(tokenAt(tokens, at).word) && next.gap === GAP.hyphen && isCapital(next);
}

/** The name at this word; none at an article before a longer one: “The Valley Stream board” is of Valley Stream. */
function withoutArticle(names: Names, at: number): Span | null {
  const span = names.at(at);
  const { tokens, lexicon } = names.words;
  if (!span || tokenAt(tokens, at).word !== lexicon.grammar.article) return span;
  const own = names.at(at + 1);
  return own && own.last > span.last ? null : span;
}

/** “Ny-Ålesund”, “Nevado del Ruiz”, “Ain al-Hilweh”: with an unknown word tied to it, a name is another one. */
function isPartOfUnknown({ words }: Names, { first, last, source }: Span): boolean {
  if (source !== SPAN.name) return false;
  const { tokens, gazetteer, lexicon } = words;
  const isUnknown = (at: number, gap: number) =>
    gap === GAP.hyphen && isCapital(tokenAt(tokens, at)) && gazetteer.nameOf(tokenAt(tokens, at).word) < 0;
  if (
    isUnknown(first - 1, tokenAt(tokens, first).gap) ||
    isUnknown(last + 1, tokenAt(tokens, last + 1).gap)
  ) {
    return true;
  }
  const isLed =
    lexicon.innerLinks.has(tokenAt(tokens, first - 1).word) && isCapital(tokenAt(tokens, first - 2));
  return isLed || goesOnAt(words, last + 1);
}
