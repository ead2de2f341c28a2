import { fold, foldedWord } from '../gazetteer/fold.ts';
import { CHARACTER, characterClass } from './characters.ts';
import { GAP, SHAPE, type Token } from './Token.ts';
import { isAbbreviatedTitle } from './words.ts';

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const PERIOD = 0x2e;

/**
 * The words of a text, in one pass over its UTF-16 units. Hyphenated words come apart; abbreviations with
 * periods inside (“U.S.”, “W.Va.”) and names with apostrophes (“N'Djamena”) stay whole; a possessive “'s” is left out.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gapStart = 0;
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === CHARACTER.other || kind === CHARACTER.mark) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    const previous = tokens[tokens.length - 1];
    const gap = gapBetween(text, gapStart, at, previous);
    tokens.push(tokenOf(text, at, end, gap, previous));
    gapStart = end;
    at = end;
    if (tokens.at(-1)?.possessive) at += 2;
  }
  return tokens;
}

const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === CURLY;

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (characterClass(unit) !== CHARACTER.other) continue;
    const next = characterClass(text.charCodeAt(at + 1));
    const letterNext = next === CHARACTER.lower || next === CHARACTER.upper;
    if (isApostrophe(unit) && letterNext && !isPossessive(text, at)) continue;
    if (unit === PERIOD && letterNext && at - start <= 3 && isAbbreviated(text, start, at)) continue;
    break;
  }
  return at;
}

/** “U.S”, “W.Va”, “N.Dak”: up to two letters, beginning with a capital, before every period. */
function isAbbreviated(text: string, start: number, period: number): boolean {
  if (characterClass(text.charCodeAt(start)) !== CHARACTER.upper) return false;
  const sinceLast = period - Math.max(start, text.lastIndexOf('.', period - 1) + 1);
  return sinceLast <= 2 && characterClass(text.charCodeAt(period + 1)) === CHARACTER.upper;
}

function isPossessive(text: string, apostrophe: number): boolean {
  const letter = text.charCodeAt(apostrophe + 1) | 0x20;
  return letter === 0x73 && characterClass(text.charCodeAt(apostrophe + 2)) === CHARACTER.other;
}

function tokenOf(text: string, start: number, end: number, gap: number, previous: Token | undefined): Token {
  const raw = text.slice(start, end);
  const shape = shapeOf(text, start, end);
  const word = shape === SHAPE.lower ? raw : foldToken(raw);
  return {
    start,
    end,
    word,
    hash: hashOf(word),
    shape,
    gap,
    period: text.charCodeAt(end) === PERIOD,
    possessive: isApostrophe(text.charCodeAt(end)) && isPossessive(text, end),
    sentenceStart:
      !previous || gap === GAP.stop || gap === GAP.line || (gap === GAP.quote && startsQuote(text, start)),
  };
}

/** Whether the quotation mark before this word opens a sentence of its own, as after “said,”. */
function startsQuote(text: string, start: number): boolean {
  return /[.!?:,]["”’]?\s*["“‘]$/.test(text.slice(Math.max(0, start - 6), start));
}

/** As `fold`, by a shorter way for the usual word of plain letters. */
function foldToken(raw: string): string {
  return /^[a-zA-Z0-9]+$/.test(raw) ? foldedWord(raw.toLowerCase()) : fold(raw);
}

function shapeOf(text: string, start: number, end: number): number {
  const first = characterClass(text.charCodeAt(start));
  if (first === CHARACTER.digit) return SHAPE.number;
  if (first !== CHARACTER.upper) {
    // “d'Alene” is a part of a name; “al-Qaida” and “iPhone” are told apart later.
    const isElided =
      isApostrophe(text.charCodeAt(start + 1)) &&
      characterClass(text.charCodeAt(start + 2)) === CHARACTER.upper;
    return isElided ? SHAPE.capitalised : SHAPE.lower;
  }
  let letters = 1;
  for (let at = start + 1; at < end; at++) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === CHARACTER.lower) return SHAPE.capitalised;
    if (kind === CHARACTER.upper) letters++;
  }
  return letters === 1 ? SHAPE.initial : SHAPE.capitals;
}

function gapBetween(text: string, from: number, to: number, previous: Token | undefined): number {
  if (!previous) return GAP.line;
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return GAP.space;
  const own = previous.possessive ? from + 2 : from;
  const gap = text.slice(own, Math.min(to, own + 12));
  if (gap.includes('\n')) return GAP.line;
  if (/^\s+$/.test(gap) && own > from) return GAP.possessive;
  if (/^['’]\s+$/.test(gap)) return GAP.possessive;
  if (/^\.\s+$/.test(gap)) {
    return previous.shape !== SHAPE.lower && isAbbreviatedTitle(previous) ? GAP.abbreviation : GAP.stop;
  }
  if (/^\.,\s*$/.test(gap) || /^,\s*$/.test(gap)) return GAP.comma;
  if (/^[.!?…]/.test(gap)) return GAP.stop;
  if (/["“”‘«»]/.test(gap)) return GAP.quote;
  if (/\(/.test(gap)) return GAP.open;
  if (/\)/.test(gap)) return GAP.close;
  if (/^[-‐‑]$/.test(gap)) return GAP.hyphen;
  if (/[–—]|--| - /.test(gap)) return GAP.dash;
  if (/^\/$/.test(gap)) return GAP.slash;
  if (/^[:;]/.test(gap)) return GAP.colon;
  return /^\s+$/.test(gap) ? GAP.space : GAP.other;
}

/** FNV-1a over the UTF-16 units. */
export function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01_00_01_93);
  return hash >>> 0;
}
