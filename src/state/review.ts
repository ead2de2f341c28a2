import { needsChecking } from '../story/needsChecking.ts';
import { questionsOf } from '../story/openQuestions.ts';
import type { Candidate, Mention, Story } from '../story/types.ts';

/** What a search for the mention under review has found. */
export interface SearchAnswer {
  /** What was asked for. */
  readonly query: string;
  /** Whether the reader typed it; else it is the mention's own name. */
  readonly isTyped: boolean;
  readonly entries: readonly Candidate[];
  /** Whether they have the name, are spelt a little otherwise, or are no more than where the query says that it lies. */
  readonly match: 'named' | 'similar' | 'around';
}

/** How the reader corrects the story. */
export interface Review {
  /** The ids of the mentions in the order in which they are gone through: it stays while the review lasts. */
  readonly order: readonly string[];
  /** Whether a correction reaches the one mention alone, and not every mention of its name. */
  readonly onlyHere: boolean;
  /** Whether the next click on the map says where the mention under review is. */
  readonly isPlacing: boolean;
  readonly answer: SearchAnswer | null;
}

/** What holds for one mention under review, and not for the next. */
export const NEXT_MENTION = { onlyHere: false, isPlacing: false, answer: null } as const;

export const reviewOf = (story: Story): Review => ({ ...NEXT_MENTION, order: reviewOrder(story) });

/** The mentions name by name: what needs checking first, the least sure of it before the rest; equals in reading order. */
export function reviewOrder({ mentions }: Pick<Story, 'mentions'>): string[] {
  const rows = questionsOf(mentions).map((question) => ({
    question,
    open: question.some(needsChecking) ? 1 : 0,
    least: Math.min(...question.map(({ confidence }) => confidence)),
  }));
  rows.sort((a, b) => b.open - a.open || a.least - b.least);
  return rows.flatMap(({ question }) => question.map(({ id }) => id));
}

/** The same order, and behind it what is new in the story; what is gone keeps its turn, since a step may be undone. */
export function keptOrder(
  order: readonly string[],
  { mentions }: Pick<Story, 'mentions'>,
): readonly string[] {
  const known = new Set(order);
  const added = mentions.filter(({ id }) => !known.has(id));
  return added.length === 0 ? order : [...order, ...added.map(({ id }) => id)];
}

/** The mentions in the order of a review. */
export function inOrder(order: readonly string[], { mentions }: Pick<Story, 'mentions'>): Mention[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

/**
 * What to look at after a correction: the next mention of the order that needs checking, from the corrected one on and
 * then from the top; null where none does.
 *
 * @param after the story after the correction
 */
export function nextToCheck(
  order: readonly string[],
  current: string,
  after: Pick<Story, 'mentions'>,
): Mention | null {
  const at = order.indexOf(current);
  const following = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  return inOrder(following, after).find(needsChecking) ?? null;
}
