import { reasonFor } from '../story/reasons.ts';
import type { Mention, Story } from '../story/types.ts';
import { agreedPlace } from './agreedPlace.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';
import { firstFreeNumber } from './firstFreeNumber.ts';
import { isMentionable } from './isMentionable.ts';
import { occurrencesOf } from './occurrencesOf.ts';
import type { Scope } from './targetsOf.ts';

/**
 * Makes a mention of a stretch of the text, UTF-16 units, half open; with `everywhere` also wherever else the text has
 * the same words and no mention yet. They take the place that the text's other mentions of the name agree on, and
 * are without one where there is none. A stretch that cannot be a mention adds nothing.
 *
 * @returns with the edit the id of the mention at that stretch.
 */
export function addMention(
  story: Story,
  start: number,
  end: number,
  scope: Scope,
): Edit & { readonly id: string } {
  const quote = story.text.slice(start, end);
  const number = firstFreeNumber(story.mentions);
  const id = `m${number}`;
  if (!isMentionable(story, start, end)) return { step: stepOf(quote, 0), story, id };
  const isApart = (at: number) => at >= end || at + quote.length <= start;
  const others = scope === 'here' ? [] : occurrencesOf(story, quote).filter(isApart);
  const place = agreedPlace(story, quote);
  const added = [start, ...others].map(
    (at, i): Mention => ({
      id: `m${number + i}`,
      start: at,
      end: at + quote.length,
      quote,
      place,
      role: 'literal',
      confidence: place === null ? 0 : 1,
      reason: reasonFor(place === null ? 'added-by-hand' : 'like-the-others', {}),
    }),
  );
  const mentions = [...story.mentions, ...added].sort((a, b) => a.start - b.start);
  return { step: stepOf(quote, added.length), story: { ...story, mentions }, id };
}

const stepOf = (name: string, mentions: number): EditStep => ({ code: 'added', name, mentions });
