import { foldText } from '../text/foldText.ts';
import { memoByStory } from './memo.ts';
import { needsChecking } from './needsChecking.ts';
import type { Mention, Story } from './types.ts';

/** Mentions that one answer settles: they have the same name, and mean the same or nothing yet. */
export type Question = readonly [Mention, ...Mention[]];

export interface OpenQuestions {
  /** Recognised, and on no map. */
  readonly unplaced: readonly Question[];
  /** Those of them that nobody has settled yet. */
  readonly notFound: readonly Question[];
  /** On the map, but with little confidence. */
  readonly toCheck: readonly Question[];
}

/** What a story leaves open, each name once, in reading order. */
export const openQuestions: (story: Story) => OpenQuestions = memoByStory((story) => {
  const unplaced = questionsOf(story.mentions.filter((mention) => mention.place === null));
  return {
    unplaced,
    notFound: unplaced.filter((mentions) => mentions.some(needsChecking)),
    toCheck: questionsOf(
      story.mentions.filter((mention) => mention.place !== null && needsChecking(mention)),
    ),
  };
});

/** Mentions as the questions that they raise, in reading order. */
export function questionsOf(mentions: readonly Mention[]): Question[] {
  const found = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    const key = JSON.stringify([foldText(mention.quote), mention.place]);
    const known = found.get(key);
    if (known) known.push(mention);
    else found.set(key, [mention]);
  }
  return [...found.values()];
}
