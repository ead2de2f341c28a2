import type { Kept } from '../keep/Autosave.ts';
import type { Story } from '../story/types.ts';

/** A story from the page's address; `kept` where it is one of the reader's own. */
export interface OpenedStory {
  readonly story: Story;
  readonly kept: Kept | null;
}
