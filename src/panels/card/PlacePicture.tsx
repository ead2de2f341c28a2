import { useState } from 'react';
import type { Place } from '../../story/types.ts';
import { pictureWords } from '../../words/pictureWords.ts';

interface Props {
  image: NonNullable<Place['image']>;
}

/**
 * The picture that an author has given a place. One from another host is asked for when the reader wants to see it, so
 * that opening a story asks nobody for anything.
 */
export function PlacePicture({ image: { url, alt, credit } }: Props) {
  const { origin, host } = new URL(url);
  const [isWanted, setWanted] = useState(origin === location.origin);
  const [hasFailed, setFailed] = useState(false);
  return (
    <figure className="place-picture">
      {hasFailed && <p role="status">{pictureWords.placeFailed(alt)}</p>}
      {isWanted && !hasFailed && <img src={url} alt={alt} onError={() => setFailed(true)} />}
      {!isWanted && (
        <button type="button" onClick={() => setWanted(true)}>
          {pictureWords.placeShow(host)}
        </button>
      )}
      {credit && <figcaption>{credit}</figcaption>}
    </figure>
  );
}
