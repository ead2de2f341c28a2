import type { Review } from '../../state/review.ts';
import { inOrder } from '../../state/reviewQueue.ts';
import { needsChecking } from '../../story/needsChecking.ts';
import { type Question, questionsOf } from '../../story/openQuestions.ts';
import type { Story } from '../../story/types.ts';

export const REVIEW_FILTERS = ['all', 'to-check', 'off-map'] as const;

export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/**
 * The rows of the review: each name with all its mentions once, in the order that the review began with. What passed
 * the filter then stays, so that nothing goes from under the reader's eyes.
 *
 * @param before the story as it was when the review's first step was made
 */
export function reviewRows(
  { order }: Pick<Review, 'order'>,
  story: Story,
  before: Story,
  filter: ReviewFilter,
): Question[] {
  const rows = questionsOf(inOrder(order, story));
  if (filter === 'all') return rows;
  const was = new Map(before.mentions.map((mention) => [mention.id, mention]));
  const passes = filter === 'off-map' ? isOffMap : needsChecking;
  return rows.filter((row) =>
    row.some((mention) => passes(mention) || passes(was.get(mention.id) ?? mention)),
  );
}

const isOffMap = ({ place }: { readonly place: string | null }) => place === null;
