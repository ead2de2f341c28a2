import { needsChecking } from '../../story/needsChecking.ts';
import type { Mention, Story } from '../../story/types.ts';

export const REVIEW_FILTERS = ['all', 'doubtful', 'unresolved'] as const;

export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** The mentions to review: the doubtful first, the least sure of them before the others; equals in reading order. */
export function reviewOrder({ mentions }: Pick<Story, 'mentions'>, filter: ReviewFilter): Mention[] {
  const wanted = mentions.filter((mention) => {
    if (filter === 'unresolved') return mention.place === null;
    return filter === 'all' || needsChecking(mention);
  });
  return wanted.sort(
    (a, b) =>
      Number(needsChecking(b)) - Number(needsChecking(a)) || a.confidence - b.confidence || a.start - b.start,
  );
}

/**
 * Which mention to look at after a correction: the next one of the order as it was that is still doubtful, from the
 * corrected one on and then from the top; null where none is.
 *
 * @param order as it was before the correction
 * @param after the story after it
 */
export function nextDoubtful(order: readonly Mention[], current: string, after: Story): Mention | null {
  const now = new Map(after.mentions.map((mention) => [mention.id, mention]));
  const at = order.findIndex((mention) => mention.id === current);
  const following = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  for (const { id } of following) {
    const mention = now.get(id);
    if (mention && needsChecking(mention)) return mention;
  }
  return null;
}
