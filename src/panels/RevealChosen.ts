import { useEffect, useRef } from 'react';
import type { Selection } from '../state/selection.ts';
import { selectedMention } from '../state/selectors.ts';
import { summariesOf } from '../story/summaries.ts';
import { mentionElementId } from './mentionElementId.ts';
import { inView } from './reading/inView.ts';
import { reveal } from './reveal.ts';
import { useWherein, useWhereinStore } from './StoreContext.ts';

/**
 * Brings the selected mention into view; for a place its nearest mention, unless one is in view already. A place that
 * the page opens with moves nothing: its reader begins at the headline. This part may come after the reader's first
 * choice, which counts all the same.
 *
 * @param opened what was selected as the article came.
 */
export default function RevealChosen({ opened }: { opened: Selection }): null {
  const store = useWhereinStore();
  const selection = useWherein((state) => state.selection);
  const last = useRef<Selection | null>(null);
  useEffect(() => {
    const isFirst = selection === opened;
    if (selection === last.current) return;
    last.current = selection;
    const state = store.getState();
    const mention = selectedMention(state);
    if (mention) reveal(document.getElementById(mentionElementId(mention.id)));
    if (selection.type !== 'place' || isFirst) return;
    const mentions = summariesOf(state.story).get(selection.place)?.mentions ?? [];
    // What changes with the selection about the article, such as a sheet over it, is in place a frame later.
    const frame = requestAnimationFrame(() => reveal(nearestTo(mentions.map(({ id }) => id))));
    return () => cancelAnimationFrame(frame);
  }, [selection, store, opened]);
  return null;
}

/** The element of the mention that is nearest to what is in view; null where one is in view, or there is none. */
function nearestTo(mentions: readonly string[]): Element | null {
  const elements = mentions.flatMap((id) => document.getElementById(mentionElementId(id)) ?? []);
  // Of a long text only blocks are measured: to ask about what is in one that is out of sight would lay it out.
  const isLong = elements[0]?.closest('[data-long]') != null;
  const measured = isLong
    ? [...new Set(elements.flatMap((element) => element.closest('[data-start]') ?? []))]
    : elements;
  const { top, bottom } = inView();
  let nearest: Element | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const element of measured) {
    const box = element.getBoundingClientRect();
    const off = box.bottom < top ? top - box.bottom : box.top > bottom ? box.top - bottom : 0;
    if (off === 0 && !isLong) return null;
    if (off < least) {
      least = off;
      nearest = element;
    }
  }
  return elements.find((element) => nearest?.contains(element)) ?? null;
}
