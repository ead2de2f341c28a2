import { needsChecking } from '../story/needsChecking.ts';
import { questionsOf } from '../story/openQuestions.ts';
import type { Candidate, Story } from '../story/types.ts';

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
