import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, SHAPE, type Token } from './Token.ts';

/** Those whose parts are also written with a space between. */
const SPACED = new Set(['wva', 'nj', 'ny', 'nc', 'nd', 'nh', 'nm', 'sc', 'sd', 'dc', 'ri']);

/** Divisions whose two or three capitals news writes without a comma before them. */
const KNOWN_BARE = new Set(['bc', 'nsw']);

/** “Calif.”, “W.Va.”, “N.Y.” anywhere; “CA” and “Pa” only after a comma, and not among capitals. */
export function abbreviationAt(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Span | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // “W. Va.”, “N. J.”
  if (
    token?.shape === SHAPE.initial &&
    next?.gap === GAP.abbreviation &&
    SPACED.has(token.word + next.word)
  ) {
    const key = ABBREVIATIONS.get(token.word + next.word)?.toLowerCase() ?? '';
    return { first: at, last: at + 1, key, name: gazetteer.nameOf(key), source: SPAN.abbreviation };
  }
  if (!token || token.word.length > 5 || !ABBREVIATIONS.has(token.word)) return null;
  // “L.A.” is a city; “La.” a state.
  const inside = token.end - token.start > token.word.length && token.word !== 'la';
  const afterComma = token.gap === GAP.comma && isCapital(before);
  const bareCapitals =
    token.shape === SHAPE.capitals &&
    token.end - token.start === 2 &&
    afterComma &&
    before?.shape === SHAPE.capitalised;
  const zip =
    token.shape === SHAPE.capitals &&
    token.word.length === 2 &&
    next?.shape === SHAPE.number &&
    next.end - next.start === 5;
  const clipped =
    token.shape === SHAPE.capitalised &&
    token.period &&
    (token.word.length > 3 || afterComma || token.gap === GAP.open);
  const known =
    token.shape === SHAPE.capitals && KNOWN_BARE.has(token.word) && before?.shape !== SHAPE.number;
  if (!(known || inside || bareCapitals || zip || clipped || (afterComma && token.period))) return null;
  if (token.word === 'in' && !afterComma) return null;
  // “in Tupelo, Ms. Jones said”
  if (token.word === 'ms' && next?.gap === GAP.abbreviation && isCapital(next)) return null;
  const key = ABBREVIATIONS.get(token.word)?.toLowerCase() ?? '';
  return { first: at, last: at, key, name: gazetteer.nameOf(key), source: SPAN.abbreviation };
}
