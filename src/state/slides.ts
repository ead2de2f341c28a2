import { type Excerpt, excerptsAround } from '../story/excerpts.ts';
import { shownStory } from './shownStory.ts';
import { stopsOf } from './stops.ts';
import type { State } from './store.ts';

type Read = Pick<State, 'story' | 'filter' | 'selection' | 'stepping'>;

/**
 * What is presented of a story after its headline: the sentences that say where it happens, each once and in reading
 * order; where none does, those that mean someone.
 */
export function slidesOf(state: Read): readonly Excerpt[] {
  const literal = stopsOf(state, 'literal');
  const stops = literal.length > 0 ? literal : stopsOf(state, 'mentions');
  const ids = new Set(stops.map(({ selection }) => selection.type === 'mention' && selection.mention));
  const { mentions } = shownStory(state);
  return excerptsAround(
    state.story,
    mentions.filter(({ id }) => ids.has(id)),
  );
}

/** The number of the slide that shows what is selected, from 0; −1 for the headline. */
export function slideAt(slides: readonly Excerpt[], { selection }: Pick<State, 'selection'>): number {
  if (selection.type !== 'mention') return -1;
  return slides.findIndex(({ mentions }) => mentions.some(({ id }) => id === selection.mention));
}
