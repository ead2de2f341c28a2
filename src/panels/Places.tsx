import { useDeferredValue, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { NO_FILTER } from '../state/filter.ts';
import { type SortOrder, selectedPlace, sortPlaces, visiblePlaces } from '../state/selectors.ts';
import { words } from '../words/words.ts';
import { type Folding, Panel } from './Panel.tsx';
import { PlaceRow } from './PlaceRow.tsx';
import { PlaceTools } from './PlaceTools.tsx';
import { useWherein, useWhereinStore } from './StoreContext.ts';
import { useGrowing } from './useGrowing.ts';
import './places.css';

/** How many rows are added to a list at once; one with more is not laid out as a whole at once either. */
const STEP = 40;

/** The story's places: filtered, sorted, each a button that selects it. */
export function Places({ folding }: { folding: Folding | null }) {
  const store = useWhereinStore();
  const [order, setOrder] = useState<SortOrder>('appearance');
  const story = useWherein((state) => state.story);
  // A long list is rendered in slices, between which the page answers.
  const shown = useDeferredValue(useWherein(useShallow(visiblePlaces)));
  const selected = useWherein(selectedPlace);
  const hover = useWherein((state) => state.hover);
  const rows = useGrowing(sortPlaces(shown, order, story.lang), STEP, story.text);
  const detail = words.showing(shown.length, story.places.length);
  return (
    <Panel id="places" label={words.places} detail={<span role="status">{detail}</span>} folding={folding}>
      <PlaceTools order={order} setOrder={setOrder} />
      {shown.length > 0 ? (
        <ul className="place-list" data-long={shown.length > STEP || undefined}>
          {rows.map((summary) => (
            <PlaceRow
              key={summary.place.id}
              summary={summary}
              length={story.text.length}
              isSelected={summary.place.id === selected}
              isLit={summary.place.id === hover}
            />
          ))}
        </ul>
      ) : (
        <div className="empty">
          <p>{story.places.length > 0 ? words.noneShown : words.noPlaces}</p>
          {story.places.length > 0 && (
            <button type="button" onClick={() => store.getState().setFilter(NO_FILTER)}>
              {words.clearFilter}
            </button>
          )}
        </div>
      )}
    </Panel>
  );
}
