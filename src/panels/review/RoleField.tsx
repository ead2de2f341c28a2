import { useId } from 'react';
import { changeRole } from '../../edit/changeRole.ts';
import { ROLES } from '../../story/schema.ts';
import type { Mention } from '../../story/types.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { roleWords } from '../../words/roleWords.ts';
import { useWhereinStore } from '../StoreContext.ts';
import { apply } from './corrections.ts';

/** How a mention uses its place. */
export function RoleField({ mention }: { mention: Mention }) {
  const store = useWhereinStore();
  const id = useId();
  return (
    <div className="review-role">
      <label htmlFor={id}>{reviewWords.role}</label>
      <select
        id={id}
        value={mention.role}
        onChange={(event) => {
          const role = ROLES.find((known) => known === event.target.value) ?? mention.role;
          apply(store, (known, scope) => changeRole(known, mention.id, role, scope));
        }}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {roleWords.roles[role]}: {roleWords.roleMeanings[role]}
          </option>
        ))}
      </select>
    </div>
  );
}
