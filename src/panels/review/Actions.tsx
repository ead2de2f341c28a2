import { Ban, Check, ChevronRight } from 'lucide-react';
import { acceptMention } from '../../edit/acceptMention.ts';
import { changeRole } from '../../edit/changeRole.ts';
import { dropMention } from '../../edit/dropMention.ts';
import { targetsOf } from '../../edit/targetsOf.ts';
import { ROLES } from '../../story/schema.ts';
import type { Mention } from '../../story/types.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { roleWords } from '../../words/roleWords.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { focusMention } from './focusMention.ts';
import { useReview } from './useReview.ts';

/** What can be said of a mention at once, and how far it reaches. */
export function Actions({ mention }: { mention: Mention }) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const onlyHere = useWherein((state) => state.review?.onlyHere ?? false);
  const { apply, settle } = useReview();
  const { id, quote } = mention;
  const reach = targetsOf(story, id, 'everywhere').length;
  const isSettled = mention.confidence === 1;
  const unsettled = mention.place === null ? reviewWords.acceptUnplaced : reviewWords.accept;
  return (
    <>
      <div className="review-actions">
        <button
          type="button"
          className="review-accept"
          aria-keyshortcuts="A"
          onClick={() => focusMention(settle(mention, (known, scope) => acceptMention(known, id, scope)))}
        >
          {isSettled ? <ChevronRight size={14} aria-hidden /> : <Check size={14} aria-hidden />}
          {isSettled ? reviewWords.nextDoubtful : unsettled} <kbd aria-hidden>A</kbd>
        </button>
        <button
          type="button"
          aria-keyshortcuts="N"
          onClick={() => focusMention(settle(mention, (known, scope) => dropMention(known, id, scope)))}
        >
          <Ban size={14} aria-hidden /> {reviewWords.notAPlace} <kbd aria-hidden>N</kbd>
        </button>
        <label>
          <span className="hidden">{reviewWords.role}</span>
          <select
            value={mention.role}
            onChange={(event) => {
              const role = ROLES.find((known) => known === event.target.value) ?? mention.role;
              apply((known, scope) => changeRole(known, id, role, scope));
            }}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {roleWords.roles[role]}: {roleWords.roleMeanings[role]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {reach > 1 && (
        <p className="review-reach">
          <label>
            <input
              type="checkbox"
              checked={onlyHere}
              aria-keyshortcuts="O"
              onChange={(event) => store.getState().setReview({ onlyHere: event.target.checked })}
            />
            {reviewWords.onlyHere} <kbd aria-hidden>O</kbd>
          </label>
          <span>{onlyHere ? reviewWords.reachHere(quote) : reviewWords.reach(reach, quote)}</span>
        </p>
      )}
    </>
  );
}
