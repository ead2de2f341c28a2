import { SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { lazyPart } from '../controls/lazyPart.tsx';
import { isShortened } from '../state/filter.ts';
import type { SortOrder } from '../state/selectors.ts';
import { placeWords } from '../words/placeWords.ts';
import { useWherein, useWhereinStore } from './StoreContext.ts';

const ShortlistForm = lazyPart(() => import('./ShortlistForm.tsx'));
const ShortlistNotice = lazyPart(() => import('./ShortlistNotice.tsx'));

interface Props {
  order: SortOrder;
  setOrder(order: SortOrder): void;
}

const ORDERS = ['appearance', 'count', 'name'] as const satisfies readonly SortOrder[];

/** Filters by name, the order of the list, and the other filters. */
export default function PlaceTools({ order, setOrder }: Props) {
  const { setFilter } = useWhereinStore().getState();
  const name = useWherein((state) => state.filter.name);
  const isShort = useWherein(({ filter }) => isShortened(filter) || filter.role !== 'any');
  const orderId = useId();
  return (
    <div className="place-tools">
      <input
        type="search"
        value={name}
        aria-label={placeWords.filterByName}
        placeholder={placeWords.filterHint}
        onChange={(event) => setFilter({ name: event.target.value })}
      />
      <label className="hidden" htmlFor={orderId}>
        {placeWords.sortBy}
      </label>
      <select
        id={orderId}
        value={order}
        onChange={(event) => setOrder(ORDERS.find((known) => known === event.target.value) ?? 'appearance')}
      >
        {ORDERS.map((known) => (
          <option key={known} value={known}>
            {placeWords.sorts[known]}
          </option>
        ))}
      </select>
      <DialogButton label={placeWords.filters} icon={<SlidersHorizontal size={14} aria-hidden />} isLabelled>
        {() => <ShortlistForm />}
      </DialogButton>
      {isShort && <ShortlistNotice />}
    </div>
  );
}
