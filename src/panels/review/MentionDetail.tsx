import { ChevronLeft } from 'lucide-react';
import { choosePlace } from '../../edit/choosePlace.ts';
import { placeAt } from '../../edit/placeAt.ts';
import { targetsOf } from '../../edit/targetsOf.ts';
import type { Option } from '../../story/candidates.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Mention } from '../../story/types.ts';
import { reasonText } from '../../words/reasonWords.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { words } from '../../words/words.ts';
import { MentionSteps } from '../card/MentionSteps.tsx';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { Actions } from './Actions.tsx';
import { CoordinatesField } from './CoordinatesField.tsx';
import { choiceOf } from './choiceOf.ts';
import { settle } from './corrections.ts';
import type { Find } from './Find.ts';
import { DETAIL_ID, focusReviewed } from './focusMention.ts';
import { PlaceForm } from './PlaceForm.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { ReviewSentence } from './ReviewSentence.tsx';
import { RoleField } from './RoleField.tsx';
import { whereabouts } from './whereabouts.ts';

interface Props {
  mention: Mention;
  find: Find;
}

/** One mention: its sentence, what it is taken for and why, and all that can be done about it. */
export function MentionDetail({ mention, find }: Props) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const summary = summariesOf(story).get(mention.place ?? '');
  const place = summary?.place;
  const same = targetsOf(story, mention.id, 'everywhere');
  const choose = (option: Option) => {
    settle(store, (known, scope) => choosePlace(known, mention.id, choiceOf(option), scope));
    // What was chosen goes from the page, and the focus would go with it.
    focusReviewed();
  };
  return (
    <section className="review-detail" id={DETAIL_ID} tabIndex={-1} aria-label={mention.quote}>
      <p className="review-back">
        <button type="button" onClick={() => store.getState().clear()}>
          <ChevronLeft size={14} aria-hidden /> {reviewWords.backToList}
        </button>
      </p>
      <ReviewSentence story={story} mention={mention} />
      {same.length > 1 && <MentionSteps mentions={same} mention={mention} />}
      <p className="review-answer">
        <strong>
          {place?.name ?? (mention.confidence === 1 ? reviewWords.leftOff : reviewWords.noPlace)}
        </strong>{' '}
        {summary && <span>{whereabouts(summary.place, summary.wayUp)}</span>}
      </p>
      <p className="review-why">
        {reviewWords.sure(mention)}
        {mention.reason && ` · ${reviewWords.why}: ${reasonText(mention.reason)}`}
        {place && place.certainty !== 'certain' && ` · ${words.certainties[place.certainty]}`}
      </p>
      <Actions mention={mention} />
      <PlaceSearch key={mention.quote} find={find} mention={mention} choose={choose} />
      <CoordinatesField
        point={place?.point}
        put={(point) => {
          settle(store, (known, scope) => placeAt(known, mention.id, point, scope));
          focusReviewed();
        }}
      />
      <RoleField mention={mention} />
      {summary && <PlaceForm key={summary.place.id} mention={mention} summary={summary} />}
      <p className="review-keys">
        {reviewWords.keys.map(([key, what]) => (
          <span key={key}>
            <kbd>{key}</kbd> {what}
          </span>
        ))}
      </p>
    </section>
  );
}
