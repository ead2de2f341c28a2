import { type Segment, segments } from './segments.ts';
import { type Sentence, sentences } from './sentences.ts';
import type { Mention, Story } from './types.ts';

/** The sentence around one or more mentions of a place, cut at all mentions it holds. */
export interface Excerpt extends Sentence {
  /** The mentions of the place in this sentence, in reading order; at least one. */
  readonly mentions: readonly [Mention, ...Mention[]];
  readonly segments: readonly Segment[];
}

const known = new WeakMap<Story['blocks'], { readonly story: Story; readonly found: readonly Sentence[] }>();

/** The sentences of a story, split once for all states of it whose text is the same. */
function sentencesOf(story: Story): readonly Sentence[] {
  const last = known.get(story.blocks);
  if (last && last.story.text === story.text && last.story.lang === story.lang) return last.found;
  const found = sentences(story);
  known.set(story.blocks, { story, found });
  return found;
}

/** Each sentence that names the place, in reading order. */
export function excerptsOf(story: Story, placeId: string): Excerpt[] {
  return excerptsAround(
    story,
    story.mentions.filter((mention) => mention.place === placeId),
  );
}

/** Each sentence that holds one of the mentions, in reading order. */
export function excerptsAround(story: Story, wanted: readonly Mention[]): Excerpt[] {
  const found: Excerpt[] = [];
  let next = 0;
  for (const sentence of sentencesOf(story)) {
    const inside: Mention[] = [];
    for (let mention = wanted[next]; mention && mention.start < sentence.end; mention = wanted[++next]) {
      inside.push(mention);
    }
    const [first, ...rest] = inside;
    if (!first) continue;
    // A full stop inside a name can end a sentence early; the excerpt still shows the whole mention.
    const start = Math.min(sentence.start, first.start);
    const end = Math.max(sentence.end, (rest.at(-1) ?? first).end);
    found.push({
      start,
      end,
      mentions: [first, ...rest],
      segments: segments(story.text, story.mentions, start, end),
    });
  }
  return found;
}
