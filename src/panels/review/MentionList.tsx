import { Check, CircleHelp } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { needsChecking } from '../../story/needsChecking.ts';
import type { Question } from '../../story/openQuestions.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Mention } from '../../story/types.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { focusReviewed, rowId } from './focusMention.ts';
import { whereabouts } from './whereabouts.ts';

interface Props {
  rows: readonly Question[];
  selected: Mention | null;
}

/** The names to go through, each with its mentions: one stop for the Tab key, the arrows go through it and select. */
export function MentionList({ rows, selected }: Props) {
  const store = useWhereinStore();
  const chosen = rows.find((row) => row.some(({ id }) => id === selected?.id));
  const current = chosen ?? rows[0];
  const choose = ([first]: Question) => {
    store.getState().select({ type: 'mention', mention: first.id });
    focusReviewed();
  };
  const step = (event: KeyboardEvent) => {
    const at = current ? rows.indexOf(current) : 0;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, rows.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: rows.length - 1,
    };
    const target = rows[targets[event.key] ?? -1];
    if (!target) return;
    event.preventDefault();
    choose(target);
  };
  const list = useFollowingFocus(chosen?.[0].id);
  return (
    <ul ref={list} className="review-list" aria-label={reviewWords.list} onKeyDown={step}>
      {rows.map((row) => (
        <Row key={row[0].id} row={row} isSelected={row === chosen} isStop={row === current} choose={choose} />
      ))}
    </ul>
  );
}

/** Where the focus is in the list, or was on a row that has gone, it goes along with what is under review. */
function useFollowingFocus(selected: string | undefined) {
  const list = useRef<HTMLUListElement>(null);
  const isInside = useRef(false);
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      isInside.current = target instanceof Node && list.current?.contains(target) === true;
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, []);
  useEffect(() => {
    const { activeElement } = document;
    const isHere = list.current?.contains(activeElement) || activeElement === document.body;
    if (selected !== undefined && isInside.current && isHere) focusReviewed();
  }, [selected]);
  return list;
}

interface RowProps {
  row: Question;
  isSelected: boolean;
  isStop: boolean;
  choose(row: Question): void;
}

const Row = memo(
  function Row({ row, isSelected, isStop, choose }: RowProps) {
    const [first] = row;
    const summary = useWherein((state) => summariesOf(state.story).get(first.place ?? ''));
    const open = row.find(needsChecking);
    const isSettled = row.every(({ confidence }) => confidence === 1);
    return (
      <li>
        <button
          type="button"
          className="review-row"
          id={rowId(first.id)}
          tabIndex={isStop ? 0 : -1}
          aria-current={isSelected ? 'true' : undefined}
          onClick={() => choose(row)}
        >
          <span className="review-quote">
            {first.quote}
            {row.length > 1 && (
              <span className="review-count">
                {' '}
                <span aria-hidden>×{row.length}</span>
                <span className="hidden">{reviewWords.times(row.length)}</span>
              </span>
            )}
          </span>
          <span className="review-sure" data-open={open !== undefined || undefined}>
            {open && <CircleHelp size={13} aria-hidden />}
            {isSettled && <Check size={13} aria-hidden />} {reviewWords.inShort(open ?? first)}
          </span>
          <span className="review-where">
            {summary
              ? `${summary.place.name} · ${whereabouts(summary.place, summary.wayUp)}`
              : unplaced(first)}
          </span>
        </button>
      </li>
    );
  },
  (a, b) =>
    a.isSelected === b.isSelected &&
    a.isStop === b.isStop &&
    a.row.length === b.row.length &&
    a.row.every((mention, i) => mention === b.row[i]),
);

const unplaced = ({ confidence }: Mention) => (confidence === 1 ? reviewWords.leftOff : reviewWords.noPlace);
