import { fold, foldedWord } from '../../gazetteer/fold.ts';
import { hashOf } from '../lexicon/hashOf.ts';
import type { Lexicon } from '../lexicon/Lexicon.ts';
import { CHARACTER, characterClass } from './characters.ts';
import { EDGE, GAP, SHAPE, type Token } from './Token.ts';

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const SPACE = 0x20;
const PERIOD = 0x2e;
const HASH = '#';

/** No mark that tells a gap from another stands farther from the word before. */
const LONGEST_GAP = 12;

/** How far before a word the marks stand that open a quotation. */
const QUOTE_REACH = 6;

/**
 * The words of a text, in one pass over its UTF-16 units. Hyphenated words come apart; abbreviations with
 * periods inside (“U.S.”, “W.Va.”) and names with apostrophes (“N'Djamena”) stay whole; a possessive “'s” is left out.
 */
export function tokenise(text: string, lexicon: Lexicon): Token[] {
  const source = { text, lexicon };
  const tokens: Token[] = [];
  let previous = EDGE;
  let at = 0;
  // Where the next word begins if the hashtag of this one goes on.
  let inHashtag = -1;
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === CHARACTER.other || kind === CHARACTER.mark) {
      at++;
      continue;
    }
    const end = text.charAt(at - 1) === HASH || at === inHashtag ? humpEnd(source, at) : wordEnd(source, at);
    inHashtag = end;
    previous = tokenOf(source, at, end, previous);
    tokens.push(previous);
    at = previous.possessive ? end + possessiveLength(lexicon) : end;
  }
  return tokens;
}

/** How many UTF-16 units a genitive adds to a word, with the apostrophe. */
export function possessiveLength({ grammar }: Lexicon): number {
  return 1 + grammar.possessive.length;
}

interface Source {
  readonly text: string;
  readonly lexicon: Lexicon;
}

const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === CURLY;

function wordEnd(source: Source, start: number): number {
  const { text } = source;
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (characterClass(unit) !== CHARACTER.other) continue;
    const next = characterClass(text.charCodeAt(at + 1));
    const letterNext = next === CHARACTER.lower || next === CHARACTER.upper;
    if (isApostrophe(unit) && letterNext && !isPossessive(source, at)) continue;
    if (unit === PERIOD && letterNext && at - start <= 3 && isAbbreviated(text, start, at)) continue;
    break;
  }
  return at;
}

/** The end of the first word of a hashtag: “#SouthSudan” is two words. */
function humpEnd(source: Source, start: number): number {
  const end = wordEnd(source, start);
  const word = source.text.slice(start, end);
  const hump = /\p{Ll}(?=\p{Lu})/u.exec(word);
  return hump ? start + hump.index + 1 : end;
}

/** “U.S”, “W.Va”, “N.Dak”: up to two letters, beginning with a capital, before every period. */
function isAbbreviated(text: string, start: number, period: number): boolean {
  if (characterClass(text.charCodeAt(start)) !== CHARACTER.upper) return false;
  const sinceLast = period - Math.max(start, text.lastIndexOf('.', period - 1) + 1);
  return sinceLast <= 2 && characterClass(text.charCodeAt(period + 1)) === CHARACTER.upper;
}

function isPossessive({ text, lexicon }: Source, apostrophe: number): boolean {
  const end = apostrophe + possessiveLength(lexicon);
  const letters = text.slice(apostrophe + 1, end).toLowerCase();
  return letters === lexicon.grammar.possessive && characterClass(text.charCodeAt(end)) === CHARACTER.other;
}

function tokenOf(source: Source, start: number, end: number, previous: Token): Token {
  const { text } = source;
  const raw = text.slice(start, end);
  const shape = isContraction(raw, source.lexicon) ? SHAPE.lower : shapeOf(text, start, end);
  const word = shape === SHAPE.lower ? raw : foldToken(raw);
  const gap = gapBefore(source, start, previous);
  const isFirst = previous === EDGE;
  return {
    start,
    end,
    word,
    hash: hashOf(word),
    shape,
    gap,
    period: text.charCodeAt(end) === PERIOD,
    possessive: isApostrophe(text.charCodeAt(end)) && isPossessive(source, end),
    sentenceStart:
      isFirst || gap === GAP.stop || gap === GAP.line || (gap === GAP.quote && startsQuote(text, start)),
  };
}

/** Whether the quotation mark before this word opens a sentence of its own, as after “said,”. */
function startsQuote(text: string, start: number): boolean {
  return /[.!?:,]["”’]?\s*["“‘]$/.test(text.slice(Math.max(0, start - QUOTE_REACH), start));
}

/** As `fold`, by a shorter way for the usual word of plain letters. */
function foldToken(raw: string): string {
  return /^[a-zA-Z0-9]+$/.test(raw) ? foldedWord(raw.toLowerCase()) : fold(raw);
}

/** “I'd”, “We'll”: no name, whatever division its letters abbreviate. */
function isContraction(raw: string, { grammar }: Lexicon): boolean {
  const at = Math.max(raw.indexOf("'"), raw.indexOf('’'));
  return at > 0 && grammar.contractions.has(raw.slice(at + 1));
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

function gapBefore({ text, lexicon }: Source, to: number, previous: Token): number {
  if (previous === EDGE) return GAP.line;
  const from = previous.end;
  if (to === from) return GAP.space;
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return GAP.space;
  const own = previous.possessive ? from + possessiveLength(lexicon) : from;
  const gap = text.slice(own, Math.min(to, own + LONGEST_GAP));
  if (gap.includes('\n')) return GAP.line;
  if (/^\s+$/.test(gap) && own > from) return GAP.possessive;
  if (/^['’]\s+$/.test(gap)) return GAP.possessive;
  if (/^\.\s+$/.test(gap)) {
    const isClipped = previous.shape !== SHAPE.lower && isAbbreviation(previous, lexicon);
    return isClipped ? GAP.abbreviation : GAP.stop;
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

/** Whether a period after this word is no full stop: “Gov.”, “St.”, an initial, “U.S.”. */
function isAbbreviation({ word, shape, start, end }: Token, { abbreviations }: Lexicon): boolean {
  if (shape === SHAPE.initial || abbreviations.has(word)) return true;
  return shape === SHAPE.capitals && end - start > word.length;
}
