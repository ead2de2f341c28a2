import type { Words } from '../reading/Reading.ts';
import type { Span } from '../reading/Span.ts';
import { GAP, SHAPE, tokenAt } from '../reading/Token.ts';

/** Whether what stands right beside a name makes it something else: money, a strain, a disease, a breed. */
export function isNoPlace({ tokens, lexicon }: Words, { first, last }: Span): boolean {
  const next = tokenAt(tokens, last + 1);
  // “US$40 million”
  const isMoney =
    next.shape === SHAPE.number && next.gap === GAP.other && next.start - tokenAt(tokens, last).end === 1;
  // “A/California/7/2009”
  const isStrain =
    tokenAt(tokens, first).gap === GAP.slash && next.gap === GAP.slash && next.shape === SHAPE.number;
  return isMoney || isStrain || (next.gap === GAP.space && lexicon.noPlaceAfter.has(next.word));
}
