import { SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { later } from '../controls/later.tsx';
import { isShortened } from '../state/filter.ts';
import type { SortOrder } from '../state/selectors.ts';
import { ROLES } from '../story/schema.ts';
import { words } from '../words/words.ts';
import { useWherein, useWhereinStore } from './StoreContext.ts';

const ShortlistForm = later(() => import('./ShortlistForm.tsx'));
const ShortlistNotice = later(() => import('./ShortlistNotice.tsx'));

interface Props {
  order: SortOrder;
  setOrder(order: SortOrder): void;
}

const ORDERS = ['appearance', 'count', 'name'] as const satisfies readonly SortOrder[];
const ANY_ROLE = ['any', 'associative', ...ROLES] as const;

/** Filters by name and role, the order of the list, and the shortlist. */
export function PlaceTools({ order, setOrder }: Props) {
  const { setFilter } = useWhereinStore().getState();
  const { name, role } = useWherein((state) => state.filter);
  const isShort = useWherein((state) => isShortened(state.filter));
  const roleId = useId();
  const orderId = useId();
  return (
    <div className="place-tools">
      <input
        type="search"
        value={name}
        aria-label={words.filterByName}
        placeholder={words.filterHint}
        onChange={(event) => setFilter({ name: event.target.value })}
      />
      <label className="hidden" htmlFor={roleId}>
        {words.filterByRole}
      </label>
      <select
        id={roleId}
        value={role}
        onChange={(event) =>
          setFilter({ role: ANY_ROLE.find((known) => known === event.target.value) ?? 'any' })
        }
      >
        {ANY_ROLE.map((known) => (
          <option key={known} value={known}>
            {known === 'any' || known === 'associative'
              ? words.roleGroups[known]
              : `${words.roles[known]}: ${words.roleMeanings[known]}`}
          </option>
        ))}
      </select>
      <label className="hidden" htmlFor={orderId}>
        {words.sortBy}
      </label>
      <select
        id={orderId}
        value={order}
        onChange={(event) => setOrder(ORDERS.find((known) => known === event.target.value) ?? 'appearance')}
      >
        {ORDERS.map((known) => (
          <option key={known} value={known}>
            {words.sorts[known]}
          </option>
        ))}
      </select>
      <DialogButton label={words.shortlist} icon={<SlidersHorizontal size={14} aria-hidden />}>
        {() => <ShortlistForm />}
      </DialogButton>
      {isShort && <ShortlistNotice />}
    </div>
  );
}
