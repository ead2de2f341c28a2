import { useEffect, useState } from 'react';
import type { LibraryEntry } from '../../keep/Library.ts';
import { keepWords } from '../../words/keepWords.ts';
import { useWorkspace } from './useWorkspace.ts';

/** The map of a kept story, drawn when it is first wanted; nothing but its ground where it cannot be drawn. */
export function SmallMap({ entry }: { entry: LibraryEntry }) {
  const workspace = useWorkspace();
  const { id, revision, title } = entry;
  const [picture, setPicture] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another map
  useEffect(() => {
    let isGone = false;
    const draw = async () => {
      const [library, { drawSmall }] = await Promise.all([
        workspace.library(),
        import('../../map/drawSmall.ts'),
      ]);
      const { story } = await library.read(id);
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
  }, [workspace, id, revision]);

  // An image, and not a part of the page: nothing in it can be anything but a picture.
  return picture === null ? (
    <span className="story-map" />
  ) : (
    <img src={picture} alt={keepWords.mapOf(title)} />
  );
}
