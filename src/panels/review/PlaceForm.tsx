import { useId, useState } from 'react';
import { type Description, describePlace } from '../../edit/describePlace.ts';
import { mergePlaces } from '../../edit/mergePlaces.ts';
import { splitMention } from '../../edit/splitMention.ts';
import { CERTAINTIES, PLACE_KINDS } from '../../story/schema.ts';
import { type PlaceSummary, summariesOf } from '../../story/summaries.ts';
import type { Mention } from '../../story/types.ts';
import { reviewWords } from '../../words/reviewWords.ts';
import { words } from '../../words/words.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { apply } from './corrections.ts';
import { DraftField } from './DraftField.tsx';
import { whereabouts } from './whereabouts.ts';

interface Props {
  mention: Mention;
  summary: PlaceSummary;
}

/** What is known of the place itself, whichever mention names it. Each field is a step of its own. */
export function PlaceForm({ mention, summary }: Props) {
  const store = useWhereinStore();
  const id = useId();
  const [failure, setFailure] = useState('');
  const { place, mentions } = summary;
  const say = (description: Description) =>
    apply(store, (story) => describePlace(story, place.id, description));
  const sayPrecision = (text: string) => {
    const precision = text.trim() ? Number(text) : undefined;
    const isRight = precision === undefined || (precision >= 0 && precision <= 20_000_000);
    setFailure(isRight ? '' : reviewWords.wrongPrecision);
    if (isRight) say({ precision });
  };
  return (
    <details className="review-place">
      <summary>{reviewWords.more}</summary>
      <div className="review-fields">
        <label htmlFor={`${id}-name`}>{reviewWords.name}</label>
        <DraftField id={`${id}-name`} type="text" value={place.name} commit={(name) => say({ name })} />
        <label htmlFor={`${id}-kind`}>{reviewWords.kind}</label>
        <select
          id={`${id}-kind`}
          value={place.kind}
          onChange={(event) =>
            say({ kind: PLACE_KINDS.find((known) => known === event.target.value) ?? place.kind })
          }
        >
          {PLACE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-certainty`}>{reviewWords.certainty}</label>
        <select
          id={`${id}-certainty`}
          value={place.certainty}
          onChange={(event) =>
            say({
              certainty: CERTAINTIES.find((known) => known === event.target.value) ?? place.certainty,
            })
          }
        >
          {CERTAINTIES.map((certainty) => (
            <option key={certainty} value={certainty}>
              {reviewWords.certainties[certainty]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-precision`}>{reviewWords.precision}</label>
        <DraftField
          id={`${id}-precision`}
          type="number"
          min={0}
          max={20_000_000}
          aria-describedby={`${id}-failure`}
          value={place.precision === undefined ? '' : String(place.precision)}
          commit={sayPrecision}
        />
        <label htmlFor={`${id}-note`}>{reviewWords.note}</label>
        <DraftField
          id={`${id}-note`}
          type="text"
          value={place.note ?? ''}
          commit={(note) => say({ note: note.trim() || undefined })}
        />
        <MergeField id={`${id}-merge`} place={place.id} />
      </div>
      <p id={`${id}-failure`} role="alert">
        {failure}
      </p>
      {mentions.length > 1 && (
        <button type="button" onClick={() => apply(store, (story) => splitMention(story, mention.id))}>
          {reviewWords.split}
        </button>
      )}
    </details>
  );
}

/** Another place of the story that is the same as this one; its mentions then are all of that place. */
function MergeField({ id, place }: { id: string; place: string }) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const [into, setInto] = useState('');
  const others = [...summariesOf(story).values()].filter((other) => other.place.id !== place);
  if (others.length === 0) return null;
  return (
    <>
      <label htmlFor={id}>{reviewWords.merge}</label>
      <div>
        <select id={id} value={into} onChange={(event) => setInto(event.target.value)}>
          <option value="">{reviewWords.mergeNone}</option>
          {others.map((other) => (
            <option key={other.place.id} value={other.place.id}>
              {other.place.name} · {whereabouts(other.place, other.wayUp)}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={into === ''}
          onClick={() => apply(store, (known) => mergePlaces(known, place, into))}
        >
          {reviewWords.mergeButton}
        </button>
      </div>
    </>
  );
}
