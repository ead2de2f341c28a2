import type { EditStep } from '../edit/EditStep.ts';
import type { Story } from '../story/types.ts';
import type { Selection } from './selection.ts';

/** A step of editing, and the story that going there brings back. */
export interface Step {
  readonly step: EditStep;
  readonly story: Story;
  /** What was selected when the step was made. */
  readonly selection: Selection;
}

/** The story as it is, and the ways back and forward from it; the nearest step comes last in each. */
export interface History {
  readonly story: Story;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

interface Present extends History {
  readonly selection: Selection;
}

/** After a step of editing; what had been undone is gone. A step that changes nothing is none. */
export function edited(history: Present, step: EditStep, story: Story): History {
  if (story === history.story) return history;
  return {
    story,
    past: [...history.past, { step, story: history.story, selection: history.selection }],
    future: [],
  };
}

/** One step back, or the same where there is none. */
export function undone({ story, past, future }: History): History {
  const last = past.at(-1);
  if (!last) return { story, past, future };
  return { story: last.story, past: past.slice(0, -1), future: [...future, { ...last, story }] };
}

/** One step forward again, or the same where there is none. */
export function redone({ story, past, future }: History): History {
  const next = future.at(-1);
  if (!next) return { story, past, future };
  return { story: next.story, past: [...past, { ...next, story }], future: future.slice(0, -1) };
}
