import type { PlaceKind } from '../../story/types.ts';
import type { Words } from '../reading/Reading.ts';
import type { Span } from '../reading/Span.ts';
import { GAP, tokenAt } from '../reading/Token.ts';

/** The kind of place that the word after the span says it is, “Diyala province”, or where it ends a phrase its own last word. */
export function cueAfter({ tokens, lexicon }: Words, span: Span): PlaceKind | undefined {
  const next = tokenAt(tokens, span.last + 1);
  const follows = next.gap === GAP.space || next.gap === GAP.hyphen;
  const cue = follows ? lexicon.placeHeads.get(next.word) : undefined;
  return cue ?? lexicon.placeHeads.get(tokenAt(tokens, span.last).word);
}
