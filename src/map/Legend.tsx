import { useStore } from 'zustand';
import type { WhereinStore } from '../state/store.ts';
import { mapWords } from '../words/mapWords.ts';

/** What the marks mean; each of the two is also a filter. */
export function Legend({ store }: { store: WhereinStore }) {
  const role = useStore(store, (state) => state.filter.role);
  const toggle = (wanted: 'literal' | 'associative') =>
    store.getState().setFilter({ role: role === wanted ? 'any' : wanted });
  return (
    <fieldset className="legend">
      <legend className="hidden">{mapWords.legend}</legend>
      <button type="button" aria-pressed={role === 'literal'} onClick={() => toggle('literal')}>
        <span className="legend-mark" aria-hidden /> {mapWords.legendLiteral}
      </button>
      <button type="button" aria-pressed={role === 'associative'} onClick={() => toggle('associative')}>
        <span className="legend-mark" data-associative aria-hidden /> {mapWords.legendAssociative}
      </button>
    </fieldset>
  );
}
