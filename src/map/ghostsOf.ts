import type { SearchAnswer } from '../state/review.ts';
import { reviewOptions } from '../state/reviewOptions.ts';
import { selectedMention } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import type { Mention, Point, Story } from '../story/types.ts';

/** Something that the mention under review could be, with the number that the list gives it. */
export interface Ghost {
  readonly key: string;
  readonly number: number;
  readonly point: Point;
}

const NONE: readonly Ghost[] = [];

interface Known {
  readonly story: Story;
  readonly answer: SearchAnswer | null;
  readonly ghosts: readonly Ghost[];
}

const known = new WeakMap<Mention, Known>();

/** The ghosts of the mention under review; the same list as long as story, mention and what was searched are the same. */
export function ghostsOf(state: Pick<State, 'story' | 'selection' | 'review'>): readonly Ghost[] {
  const mention = state.review && selectedMention(state);
  if (!state.review || !mention || state.review.isPlacing) return NONE;
  const { answer } = state.review;
  const last = known.get(mention);
  if (last?.story === state.story && last.answer === answer) return last.ghosts;
  const ghosts = reviewOptions(state).flatMap(({ key, candidate, isChosen }, i): Ghost[] =>
    isChosen || !candidate.point ? [] : [{ key, number: i + 1, point: candidate.point }],
  );
  known.set(mention, { story: state.story, answer, ghosts });
  return ghosts;
}
