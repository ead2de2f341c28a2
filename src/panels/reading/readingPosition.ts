import { scrollerOf } from '../reveal.ts';
import { inView } from './inView.ts';
import { lineAt, type Scrolled, scrollFor } from './readingLine.ts';

/** A line may lie between two blocks; these are tried, in CSS pixels below it. */
const NEARBY = [0, 20, 40, -20, -40, -80];

/** Where the block that is being read begins, in UTF-16 units of the text; null where the text is not in view. */
export function readingPosition(): number | null {
  const article = measure();
  if (!article) return null;
  const { scroll, scrolled, above, middle } = article;
  const line = lineAt(scroll, scrolled) - scroll + above;
  for (const off of NEARBY) {
    const block = document
      .elementFromPoint(middle, line + off)
      ?.closest<HTMLElement>('#article [data-start]');
    if (block) return startOf(block);
  }
  return null;
}

/** Scrolls to where one reads the block that holds a position of the text, in UTF-16 units; gives where that begins. */
export function readFrom(position: number): number | null {
  const article = measure();
  const blocks = [...document.querySelectorAll<HTMLElement>('#article [data-start]')];
  const block = blocks.findLast((one) => startOf(one) <= position) ?? blocks[0];
  if (!article || !block) return null;
  const { scroll, scrolled, above, scroller } = article;
  const { top, height } = block.getBoundingClientRect();
  const line = top - above + scroll + Math.min(24, height / 2);
  scroller.scrollTo({ top: scrollFor(line, scrolled), behavior: 'instant' });
  return startOf(block);
}

const startOf = (block: HTMLElement) => Number(block.dataset['start']);

/** The article in what scrolls around it; null where it is not shown. */
function measure() {
  const article = document.getElementById('article');
  const box = article?.getBoundingClientRect();
  if (!article || !box || box.width === 0) return null;
  const within = scrollerOf(article);
  const scroller = within ?? document.documentElement;
  const scroll = scroller.scrollTop;
  const above = within?.getBoundingClientRect().top ?? 0;
  const text = article.querySelector('[data-start]') ?? article;
  const scrolled: Scrolled = {
    view: within ? { top: 0, bottom: within.clientHeight } : inView(),
    most: scroller.scrollHeight - scroller.clientHeight,
    first: text.getBoundingClientRect().top - above + scroll,
  };
  return { scroll, scrolled, above, middle: box.left + box.width / 2, scroller };
}
