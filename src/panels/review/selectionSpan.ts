/**
 * The stretch of the story's text that is selected in the article, without white space at its ends: UTF-16 units, half
 * open. Null where nothing is selected, or the selection leaves its block.
 */
export function selectionSpan(selection: Selection | null): { start: number; end: number } | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const block = blockOf(range.startContainer);
  if (!block || block !== blockOf(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const raw = range.toString();
  const quote = raw.trim();
  if (!quote) return null;
  const start = Number(block.dataset['start']) + before.toString().length + raw.indexOf(quote);
  return { start, end: start + quote.length };
}

function blockOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-start]') ?? null;
}
