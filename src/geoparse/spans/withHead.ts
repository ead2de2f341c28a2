import { DIVISIONS } from '../../gazetteer/classes.ts';
import { POSTING } from '../../gazetteer/tables.ts';
import { keyOf } from '../reading/keyOf.ts';
import type { Words } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, SHAPE, tokenAt } from '../reading/Token.ts';

/** “Zaporizhzhia nuclear power plant”. */
const LONGEST = 3;

/** The span with the words behind it, written without a capital, that are a part of its name: “Kakhovka dam”, “Kherson region”. */
export function withHead(words: Words, span: Span): Span {
  if (span.source !== SPAN.name) return span;
  const { tokens, lexicon, gazetteer } = words;
  let longest = span;
  for (let last = span.last + 1; last <= span.last + LONGEST; last++) {
    const { shape, gap, word } = tokenAt(tokens, last);
    if (shape !== SHAPE.lower || gap !== GAP.space) break;
    if (!lexicon.placeHeads.has(word)) continue;
    const key = keyOf(tokens, span.first, last);
    if (gazetteer.knows(key)) longest = { ...span, last, key, name: gazetteer.nameOf(key) };
    else if (last === span.last + 1 && isDivision(words, span, word)) longest = { ...span, last };
  }
  return longest;
}

/** “Kherson region” where Kherson is a division too: the name is looked up as it is, and the word says which is meant. */
function isDivision({ lexicon, gazetteer }: Words, { name }: Span, head: string): boolean {
  const kind = lexicon.placeHeads.get(head);
  if (kind !== 'admin1' && kind !== 'admin2') return false;
  return gazetteer.postingsOf(name).some((posting) => gazetteer.isAny(posting & POSTING.entry, DIVISIONS));
}
