import type { Story } from './types.ts';

/** Remembers what a function derives from a story, for as long as that story is in use. */
export function memoByStory<Result>(derive: (story: Story) => Result): (story: Story) => Result {
  const known = new WeakMap<Story, { result: Result }>();
  return (story) => {
    let entry = known.get(story);
    if (!entry) {
      entry = { result: derive(story) };
      known.set(story, entry);
    }
    return entry.result;
  };
}
