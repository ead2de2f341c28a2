import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useWherein, useWhereinStore } from '../../panels/StoreContext.ts';
import { NOTHING } from '../../state/selection.ts';
import { slideAt, slidesOf } from '../../state/slides.ts';
import { presentWords } from '../../words/presentWords.ts';
import { Slide } from './Slide.tsx';
import { useFullScreen } from './useFullScreen.ts';
import './present.css';

/** How many slides each key goes on; those of a clicker too. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Backspace: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A finger that has moved this far across has swiped, in CSS pixels. */
const SWIPE = 40;

/** The story on a full screen: its headline, then excerpt after excerpt with the map beside it. */
export default function Present() {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const filter = useWherein((state) => state.filter);
  const selection = useWherein((state) => state.selection);
  const slides = useMemo(
    () => slidesOf({ story, filter, selection: NOTHING, stepping: null }),
    [story, filter],
  );
  const at = slideAt(slides, { selection });
  const from = useRef(0);
  const pane = useRef<HTMLElement>(null);
  const { select, setPresenting } = store.getState();
  const end = () => setPresenting(false);
  const go = (by: number) => {
    const to = Math.min(Math.max(-1, at + by), slides.length - 1);
    const mention = slides[to]?.mentions[0].id;
    select(mention === undefined ? NOTHING : { type: 'mention', mention });
  };
  useFullScreen(end);
  useEffect(() => {
    const before = document.activeElement;
    document.documentElement.dataset['presenting'] = '';
    pane.current?.focus({ preventScroll: true });
    return () => {
      delete document.documentElement.dataset['presenting'];
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      // The map's own keys move the map, and a button is pressed by a space.
      const isTaken =
        event.target instanceof HTMLCanvasElement ||
        (event.key === ' ' && event.target instanceof HTMLButtonElement) ||
        document.querySelector('dialog[open]') !== null;
      if (isTaken || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') end();
      else if (by !== undefined) go(by);
      else return;
      event.preventDefault();
    };
    // Before the page's own keys, Escape among them, which leave what is taken here alone.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  });
  const lift = ({ clientX, pointerType }: PointerEvent) => {
    const moved = clientX - from.current;
    if (pointerType === 'touch' && Math.abs(moved) > SWIPE) go(moved < 0 ? 1 : -1);
  };
  return (
    <section ref={pane} className="present" aria-label={presentWords.label} tabIndex={-1}>
      <div
        className="present-slide"
        aria-live="polite"
        onPointerDown={({ clientX }) => {
          from.current = clientX;
        }}
        onPointerUp={lift}
      >
        <Slide story={story} excerpt={slides[at] ?? null} />
      </div>
      <progress aria-label={presentWords.progress} max={slides.length + 1} value={at + 2} />
      <div className="present-bar">
        <button
          type="button"
          aria-label={presentWords.previous}
          aria-disabled={at < 0}
          onClick={() => go(-1)}
        >
          <ChevronLeft size={20} aria-hidden />
        </button>
        <span>{presentWords.nth(at + 2, slides.length + 1)}</span>
        <button
          type="button"
          aria-label={presentWords.next}
          aria-disabled={at + 1 >= slides.length}
          onClick={() => go(1)}
        >
          <ChevronRight size={20} aria-hidden />
        </button>
        <button type="button" className="present-end" onClick={end}>
          <X size={16} aria-hidden /> {presentWords.end}
        </button>
      </div>
    </section>
  );
}
