import { STORY_VERSION } from '../../src/story/schema.ts';
import type { Block, Mention, Place, Story } from '../../src/story/types.ts';

/** Made-up places all over the world, and an article of eight mentions to a paragraph that names them in turn. */
export function madeStory(mentionCount: number, placeCount: number): Story {
  const places = Array.from({ length: placeCount }, (_, n): Place => {
    const point = [((n * 137.5) % 340) - 170, ((n * 61.8) % 130) - 60] as const;
    return {
      id: `p${n}`,
      name: `Town ${n}`,
      kind: 'city',
      point: [point[0], point[1]],
      precision: 1000,
      certainty: 'certain',
    };
  });
  const blocks: Block[] = [];
  const mentions: Mention[] = [];
  let text = '';
  for (let n = 0; n < mentionCount; n++) {
    const place = places[n % placeCount];
    if (!place) throw new Error('A story needs a place');
    if (n % 8 === 0 && n > 0) text += '\n\n';
    if (n % 8 === 0) blocks.push({ kind: 'paragraph', start: text.length, end: text.length });
    text += 'The road went on from there to ';
    const start = text.length;
    text += place.name;
    mentions.push({
      id: `m${n}`,
      start,
      end: text.length,
      quote: place.name,
      place: place.id,
      role: 'literal',
      confidence: 1,
    });
    text += '. ';
    const block = blocks.at(-1);
    if (block) blocks[blocks.length - 1] = { ...block, end: text.length };
  }
  return {
    version: STORY_VERSION,
    title: `${mentionCount} mentions`,
    lang: 'en',
    text,
    blocks,
    places,
    mentions,
  };
}
