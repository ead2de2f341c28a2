import type { Story } from '../story/types.ts';

/** A step of editing, named in words, and the story that going there brings back. */
export interface Step {
  readonly name: string;
  readonly story: Story;
}

/** The story as it is, and the ways back and forward from it; the nearest step comes last in each. */
export interface History {
  readonly story: Story;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** After a step of editing; what had been undone is gone. A step that changes nothing is none. */
export function edited(history: History, name: string, story: Story): History {
  if (story === history.story) return history;
  return { story, past: [...history.past, { name, story: history.story }], future: [] };
}

/** One step back, or the same where there is none. */
export function undone({ story, past, future }: History): History {
  const step = past.at(-1);
  if (!step) return { story, past, future };
  return { story: step.story, past: past.slice(0, -1), future: [...future, { name: step.name, story }] };
}

/** One step forward again, or the same where there is none. */
export function redone({ story, past, future }: History): History {
  const step = future.at(-1);
  if (!step) return { story, past, future };
  return { story: step.story, past: [...past, { name: step.name, story }], future: future.slice(0, -1) };
}
