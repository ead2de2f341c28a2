import type { Story } from '../story/types.ts';
import type { EditStep } from './EditStep.ts';

/** What an operation makes of a story, and what it did. Where it does nothing, the story is the same. */
export interface Edit {
  readonly step: EditStep;
  readonly story: Story;
}
