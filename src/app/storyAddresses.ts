import type { Story } from '../story/types.ts';

/** The stories that stand, just as they are, at the address they were fetched from; a changed one is another object. */
export const storyAddresses = new WeakMap<Story, string>();
