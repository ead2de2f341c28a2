import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const list = v.array(v.string());

const schema = v.object({
  about: v.string(),
  leads: list,
  places: list,
  held: list,
  lists: list,
  headlines: list,
  datelines: list,
  social: list,
  none: list,
  fillers: v.record(v.string(), list),
});

/** Sentences with slots in braces, by the sort of text they are, and what is set into the slots of what is no place. */
export type Frames = v.InferOutput<typeof schema>;

/** The frames of `data/train/frames.json`. */
export function readFrames(): Frames {
  const file = new URL('../../../data/train/frames.json', import.meta.url);
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')));
}
