import { type Option, optionsFound, optionsOf } from '../story/candidates.ts';
import { selectedMention } from './selectors.ts';
import type { State } from './store.ts';

/** What the mention under review could be, in the order of their numbers; nothing where none is under review. */
export function reviewOptions(state: Pick<State, 'story' | 'selection' | 'review'>): Option[] {
  const { story, review } = state;
  const mention = review && selectedMention(state);
  if (!mention) return [];
  const { answer } = review;
  if (!answer) return optionsOf(story, mention);
  const { query, isTyped, entries, match } = answer;
  // What nobody has asked for is worth showing only where it has the name.
  if (!isTyped) return optionsOf(story, mention, match === 'named' ? entries : []);
  const options = optionsFound(story, mention, query, entries);
  return match === 'around' ? options.map((option) => ({ ...option, isAround: true })) : options;
}
