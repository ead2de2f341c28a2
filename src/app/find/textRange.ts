import type { Span } from '../../text/findAll.ts';

/**
 * The part of the page that shows a span of the story's text; null where that is not shown.
 *
 * @param article the element that holds the blocks of the text
 */
export function textRange(article: ParentNode, { start, end }: Span): Range | null {
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-start]')];
  const from = pointAt(blocks, start);
  const to = pointAt(blocks, end - 1);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function pointAt(blocks: readonly HTMLElement[], at: number): { node: Text; offset: number } | null {
  const block = blocks.findLast((one) => Number(one.dataset['start']) <= at);
  if (!block) return null;
  let left = at - Number(block.dataset['start']);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left < node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
