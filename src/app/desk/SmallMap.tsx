import { useEffect, useState } from 'react';
import type { KeptEntry } from '../../keep/Shelf.ts';
import { keepWords } from '../../words/keepWords.ts';
import { useDesk } from './useDesk.ts';

/** The map of a kept story, drawn when it is first wanted; nothing but its ground where it cannot be drawn. */
export function SmallMap({ entry }: { entry: KeptEntry }) {
  const desk = useDesk();
  const { id, revision, title } = entry;
  const [picture, setPicture] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another map
  useEffect(() => {
    let isGone = false;
    const draw = async () => {
      const [shelf, { drawSmall }] = await Promise.all([desk.shelf(), import('../../map/drawSmall.ts')]);
      const { story } = await shelf.read(id);
      return drawSmall(story);
    };
    draw().then(
      (svg) => {
        if (!isGone) setPicture(`data:image/svg+xml,${encodeURIComponent(svg)}`);
      },
      (cause: unknown) => console.warn(cause),
    );
    return () => {
      isGone = true;
    };
  }, [desk, id, revision]);

  // An image, and not a part of the page: nothing in it can be anything but a picture.
  return picture === null ? (
    <span className="story-map" />
  ) : (
    <img src={picture} alt={keepWords.mapOf(title)} />
  );
}
