import type { Role } from '../../story/types.ts';
import { WORD_CLASS, type WordClass } from '../lexicon/WordClass.ts';
import type { Words } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, isCapital, SHAPE, tokenAt } from '../reading/Token.ts';
import { wordClassOf } from '../reading/wordClassOf.ts';

/** What acronyms that serve as adjectives stand before. */
const DEEDS: ReadonlySet<WordClass> = new Set([WORD_CLASS.people, WORD_CLASS.dealing, WORD_CLASS.event]);

/** How far after a name the head of an organisation's name is looked for. */
const REACH = 4;

/** How a span uses its place, by the plainest signs around it. */
export function roleHint(words: Words, span: Span): Role {
  const { tokens, lexicon } = words;
  const { titles, locatives } = lexicon;
  const before = tokenAt(tokens, span.first - 1);
  const after = tokenAt(tokens, span.last + 1);
  const first = tokenAt(tokens, span.first);
  if (span.source !== SPAN.headed && isEmbedded(words, span)) return 'embedded';
  if (first.gap === GAP.space && locatives.has(before.word)) return 'literal';
  const what = wordClassOf(after, lexicon);
  if (after.gap === GAP.space && (titles.has(after.word) || what === WORD_CLASS.act)) return 'metonym';
  if (after.gap === GAP.abbreviation && titles.has(after.word)) return 'metonym';
  // “US” and “EU” are what there is for adjectives: “a US strike”, “EU tariffs”.
  const isShort = first.shape === SHAPE.capitals && span.first === span.last;
  if (isShort && after.gap !== GAP.possessive && DEEDS.has(what)) return 'metonym';
  if (after.gap === GAP.possessive && what === WORD_CLASS.people) return 'metonym';
  const isAgainst = first.gap === GAP.space && wordClassOf(before, lexicon) === WORD_CLASS.against;
  return isAgainst ? 'metonym' : 'literal';
}

/** “New York Police Department”, “University of Texas”: a part of a longer name whose head is no place. */
function isEmbedded({ tokens, lexicon }: Words, span: Span): boolean {
  for (let i = span.last + 1; i <= span.last + REACH; i++) {
    const token = tokenAt(tokens, i);
    if (!isCapital(token) || (token.gap !== GAP.space && token.gap !== GAP.hyphen)) break;
    if (lexicon.organisationHeads.has(token.word)) return true;
  }
  const head = tokenAt(tokens, span.first - 2);
  const isOf = lexicon.grammar.of.has(tokenAt(tokens, span.first - 1).word);
  return isOf && isCapital(head) && lexicon.organisationHeads.has(head.word);
}
