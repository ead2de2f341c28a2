import { paragraphBlocks } from '../../src/story/blocks.ts';
import { sentences } from '../../src/story/sentences.ts';
import type { Gold } from './Gold.ts';

/** Every which sentence of a document begins a snippet. */
const STRIDE = 7;

/** How many sentences a snippet has at most. */
const LONGEST = 3;

/**
 * A few short stretches of a document as documents of their own, so that what is learnt also serves a headline
 * or a paragraph, where little else is named.
 */
export function snippets(gold: Gold): Gold[] {
  const all = sentences({ text: gold.text, blocks: paragraphBlocks(gold.text), lang: 'en' });
  const cut: Gold[] = [];
  for (let i = gold.index % STRIDE; i < all.length; i += STRIDE) {
    const start = all[i]?.start ?? 0;
    const end = all[Math.min(all.length - 1, i + (i % LONGEST))]?.end ?? start;
    const toponyms = gold.toponyms
      .filter((toponym) => toponym.start >= start && toponym.end <= end)
      .map((toponym) => ({ ...toponym, start: toponym.start - start, end: toponym.end - start }));
    if (toponyms.length > 0) cut.push({ ...gold, text: gold.text.slice(start, end), toponyms });
  }
  return cut;
}
