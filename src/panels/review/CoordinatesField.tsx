import { type FormEvent, useId, useState } from 'react';
import { parseCoordinates } from '../../geo/parseCoordinates.ts';
import type { Point } from '../../story/types.ts';
import { pointText } from '../../words/pointText.ts';
import { reviewWords } from '../../words/reviewWords.ts';

interface Props {
  /** Where the place is now; undefined where nobody knows. */
  point: Point | undefined;
  put(point: Point): void;
}

/** A point typed as people write it: the alternative to dragging the marker. */
export function CoordinatesField({ point, put }: Props) {
  const id = useId();
  /** What was typed, until it counts; null shows the point. */
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (point ? pointText(point) : '');
  const [failure, setFailure] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = parseCoordinates(text);
    setFailure(typed.type === 'wrong' ? reviewWords.wrongCoordinates(typed) : '');
    if (typed.type !== 'point') return;
    setDraft(null);
    put(typed.point);
  };
  return (
    <form className="review-coordinates" onSubmit={submit} noValidate>
      <label htmlFor={id}>{reviewWords.coordinates}</label>
      <div>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={text}
          placeholder={reviewWords.coordinatesHint}
          aria-invalid={failure !== ''}
          aria-describedby={`${id}-failure`}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit">{reviewWords.place}</button>
      </div>
      <p id={`${id}-failure`} role="alert">
        {failure}
      </p>
      {point && <p className="review-hint">{reviewWords.dragHint}</p>}
    </form>
  );
}
