/** Where a built page takes what belongs to one story: `<!--head-->…<!--/head-->` and the same for `body`. */
type Slot = 'head' | 'body';

/**
 * A built page with what belongs to one story in its slots, in place of what stands there.
 *
 * @param page the HTML of a page that was built with the slots
 * @param contents HTML, escaped already
 * @throws {Error} where the page lacks a slot.
 */
export function fillPage(page: string, contents: Readonly<Record<Slot, string>>): string {
  return fillSlot(fillSlot(page, 'head', contents.head), 'body', contents.body);
}

function fillSlot(page: string, slot: Slot, content: string): string {
  const [from, to] = [`<!--${slot}-->`, `<!--/${slot}-->`];
  const start = page.indexOf(from);
  const end = page.indexOf(to, start);
  if (start < 0 || end < 0)
    throw new Error(`The page has no place for its ${slot}: it is not one of Wherein.`);
  return `${page.slice(0, start)}${content}${page.slice(end + to.length)}`;
}
