import type { Story } from '../story/types.ts';

/** What an operation makes of a story, and what it did in words. Where it does nothing, the story is the same. */
export interface Edit {
  readonly name: string;
  readonly story: Story;
}
