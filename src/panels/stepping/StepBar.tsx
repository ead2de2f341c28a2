import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { STEP_KINDS, type StepKind, type Stepping } from '../../state/stepping.ts';
import { stepFrom, stopAt, stopsOf } from '../../state/stops.ts';
import { stepWords } from '../../words/stepWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import './stepBar.css';

/** Steps through the story: back, on, at what to stop, and whether a line on the map shows the way. */
export default function StepBar({ stepping }: { stepping: Stepping }) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const filter = useWherein((state) => state.filter);
  const selection = useWherein((state) => state.selection);
  const state = { story, filter, selection, stepping };
  const stops = stopsOf(state);
  const at = stopAt(stops, state);
  const [previous, next] = [stepFrom(state, -1), stepFrom(state, 1)];
  const { setStepping, select } = store.getState();
  return (
    <section className="step-bar" data-commands aria-label={stepWords.label}>
      <span className="step-buttons">
        <button
          type="button"
          aria-label={stepWords.previous}
          title={stepWords.previous}
          aria-disabled={!previous}
          onClick={() => previous && select(previous)}
        >
          <ChevronLeft size={18} aria-hidden />
        </button>
        <span className="step-count">{countOf(at, stops.length)}</span>
        <button
          type="button"
          aria-label={stepWords.next}
          title={stepWords.next}
          aria-disabled={!next}
          onClick={() => next && select(next)}
        >
          <ChevronRight size={18} aria-hidden />
        </button>
      </span>
      <select
        aria-label={stepWords.kind}
        value={stepping.kind}
        onChange={({ target }) => setStepping({ kind: kindOf(target.value) })}
      >
        {STEP_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {stepWords.kinds[kind]}
          </option>
        ))}
      </select>
      <label title={stepWords.lineHint}>
        <input
          type="checkbox"
          checked={stepping.hasLine}
          onChange={({ target }) => setStepping({ hasLine: target.checked })}
        />
        {stepWords.line}
      </label>
      <button
        type="button"
        className="step-end"
        aria-label={stepWords.end}
        title={stepWords.end}
        onClick={() => setStepping(null)}
      >
        <X size={16} aria-hidden />
      </button>
    </section>
  );
}

function countOf(at: number, of: number): string {
  if (of === 0) return stepWords.none;
  return at < 0 ? stepWords.total(of) : stepWords.nth(at + 1, of);
}

const kindOf = (value: string): StepKind => STEP_KINDS.find((kind) => kind === value) ?? 'mentions';
