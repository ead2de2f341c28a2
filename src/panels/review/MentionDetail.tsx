import { ChevronLeft } from 'lucide-react';
import { useEffect } from 'react';
import { choosePlace } from '../../edit/choosePlace.ts';
import { placeAt } from '../../edit/placeAt.ts';
import { summariesOf } from '../../story/summaries.ts';
import type { Mention } from '../../story/types.ts';
import { reasonText } from '../../words/reasonWords.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { words } from '../../words/words.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { Actions } from './Actions.tsx';
import { CoordinatesField } from './CoordinatesField.tsx';
import type { Find } from './Find.ts';
import { DETAIL_ID, focusMention } from './focusMention.ts';
import { OptionList } from './OptionList.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { ReviewSentence } from './ReviewSentence.tsx';
import { useReview } from './useReview.ts';
import { whereabouts } from './whereabouts.ts';

interface Props {
  mention: Mention;
  find: Find;
}

/** One mention: its sentence, what it is taken for and why, and all that can be done about it. */
export function MentionDetail({ mention, find }: Props) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const { apply } = useReview();
  const summary = summariesOf(story).get(mention.place ?? '');
  const place = summary?.place;
  // Each mention begins with the whole reach, so that none is corrected alone by oversight.
  useEffect(() => store.getState().setReview({ onlyHere: false }), [store]);
  return (
    <section className="review-detail" id={DETAIL_ID} tabIndex={-1} aria-label={mention.quote}>
      <p className="review-back">
        <button type="button" onClick={() => store.getState().clear()}>
          <ChevronLeft size={14} aria-hidden /> {reviewWords.backToList}
        </button>
      </p>
      <ReviewSentence story={story} mention={mention} />
      <p className="review-answer">
        <strong>{place?.name ?? reviewWords.noPlace}</strong>{' '}
        <span>{summary ? whereabouts(summary.place, summary.wayUp) : reviewWords.noPlaceHint}</span>
      </p>
      <p className="review-why">
        {reviewWords.sure(mention.confidence)}
        {mention.reason && ` · ${reviewWords.why}: ${reasonText(mention.reason)}`}
        {place && place.certainty !== 'certain' && ` · ${words.certainties[place.certainty]}`}
      </p>
      <Actions mention={mention} />
      <OptionList mention={mention} />
      <PlaceSearch
        find={find}
        first={mention.place === null ? mention.quote : ''}
        choose={(entry) => {
          apply((known, scope) => choosePlace(known, mention.id, { type: 'entry', entry }, scope));
          // The list of what was found goes, and the focus would go with it.
          focusMention(mention.id);
        }}
      />
      <CoordinatesField
        point={place?.point}
        put={(point) => apply((known, scope) => placeAt(known, mention.id, point, scope))}
      />
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
