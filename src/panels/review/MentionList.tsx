import { CircleHelp } from 'lucide-react';
import { type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react';
import { needsChecking } from '../../story/needsChecking.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Mention } from '../../story/types.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { focusMention, rowId } from './focusMention.ts';
import { whereabouts } from './whereabouts.ts';

interface Props {
  order: readonly Mention[];
  selected: Mention | null;
}

/** The mentions in the order of their doubt: one stop for the Tab key, the arrows go through it and select. */
export function MentionList({ order, selected }: Props) {
  const store = useWhereinStore();
  const current = order.find((mention) => mention.id === selected?.id) ?? order[0];
  const choose = (mention: Mention | undefined) => {
    if (!mention) return;
    store.getState().select({ type: 'mention', mention: mention.id });
    focusMention(mention.id);
  };
  const step = (event: KeyboardEvent) => {
    const at = current ? order.indexOf(current) : 0;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, order.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: order.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(order[target]);
  };
  const focused = useKeptFocus(order);
  return (
    <ul
      className="review-list"
      aria-label={reviewWords.list}
      onKeyDown={step}
      onFocus={(event) => {
        focused.current = event.target.id;
      }}
      onBlur={(event) => {
        if (event.relatedTarget) focused.current = null;
      }}
    >
      {order.map((mention) => (
        <Row
          // What the order goes by: a row that moves up is made anew, in place of moving all that it passes.
          key={`${mention.id} ${mention.confidence}`}
          mention={mention}
          isSelected={mention === selected}
          isStop={mention === current}
          choose={choose}
        />
      ))}
    </ul>
  );
}

/** A row that moves when the order changes loses the focus to nothing; this gives it back. */
function useKeptFocus(order: readonly Mention[]) {
  const focused = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what moves the rows
  useLayoutEffect(() => {
    if (focused.current && document.activeElement === document.body)
      document.getElementById(focused.current)?.focus();
  }, [order]);
  return focused;
}

interface RowProps {
  mention: Mention;
  isSelected: boolean;
  isStop: boolean;
  choose(mention: Mention): void;
}

const Row = memo(
  function Row({ mention, isSelected, isStop, choose }: RowProps) {
    const summary = useWherein((state) => summariesOf(state.story).get(mention.place ?? ''));
    return (
      <li>
        <button
          type="button"
          className="review-row"
          id={rowId(mention.id)}
          tabIndex={isStop ? 0 : -1}
          aria-current={isSelected ? 'true' : undefined}
          onClick={() => choose(mention)}
        >
          <span className="review-quote">{mention.quote}</span>
          <span className="review-sure" data-doubtful={needsChecking(mention) || undefined}>
            {needsChecking(mention) && <CircleHelp size={13} aria-hidden />}{' '}
            {reviewWords.sure(mention.confidence)}
          </span>
          <span className="review-where">
            {summary
              ? `${summary.place.name} · ${whereabouts(summary.place, summary.wayUp)}`
              : reviewWords.noPlace}
          </span>
        </button>
      </li>
    );
  },
  (a, b) => a.mention === b.mention && a.isSelected === b.isSelected && a.isStop === b.isStop,
);
