import { selectedMention } from '../state/selectors.ts';
import type { State } from '../state/store.ts';
import { optionsOf } from '../story/candidates.ts';
import type { Mention, Point, Story } from '../story/types.ts';

/** Something that the mention under review could be, with the number that the list gives it. */
export interface Ghost {
  readonly key: string;
  readonly number: number;
  readonly point: Point;
}

const NONE: readonly Ghost[] = [];

const known = new WeakMap<Mention, { readonly story: Story; readonly ghosts: readonly Ghost[] }>();

/** The ghosts of the mention under review; the same list as long as story and mention are the same. */
export function ghostsOf(state: Pick<State, 'story' | 'selection' | 'review'>): readonly Ghost[] {
  const mention = state.review && selectedMention(state);
  if (!mention) return NONE;
  const last = known.get(mention);
  if (last?.story === state.story) return last.ghosts;
  const ghosts = optionsOf(state.story, mention).flatMap(({ key, candidate, isChosen }, i): Ghost[] =>
    isChosen || !candidate.point ? [] : [{ key, number: i + 1, point: candidate.point }],
  );
  known.set(mention, { story: state.story, ghosts });
  return ghosts;
}
