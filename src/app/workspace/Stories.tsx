import { Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { isFault } from '../../fault/Fault.ts';
import type { LibraryEntry } from '../../keep/Library.ts';
import { keepWords } from '../../words/keepWords.ts';
import { words } from '../../words/words.ts';
import { SmallMap } from './SmallMap.tsx';
import { useWorkspace, useWorkspaceState } from './useWorkspace.ts';
import './workspace.css';

/** The stories kept in this browser; each a link, and with a small map. A deleted one can be had back. */
export default function Stories() {
  const workspace = useWorkspace();
  const keeping = useWorkspaceState(workspace, (state) => state.saveState);
  const [entries, setEntries] = useState<readonly LibraryEntry[] | null>(null);
  const [isDenied, setIsDenied] = useState(false);
  const [undo, setUndo] = useState<{ title: string; restore(): Promise<void> } | null>(null);

  const read = useCallback(async () => {
    try {
      const library = await workspace.library();
      setEntries(await library.list());
    } catch (cause) {
      if (!isFault(cause, 'keep')) throw cause;
      setIsDenied(true);
    }
  }, [workspace]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was written in this tab changes the list
  useEffect(() => {
    void read();
  }, [read, keeping]);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    workspace.library().then(
      (library) => {
        if (!isGone) stop = library.onChange(() => void read());
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [workspace, read]);

  const remove = async ({ id, title }: LibraryEntry) => {
    const restore = await workspace.remove(id);
    setUndo({ title, restore });
    await read();
  };

  if (isDenied) return <p role="alert">{keepWords.storiesDenied}</p>;
  if (!entries) return null;
  return (
    <>
      <p role="status" className="story-undo">
        {undo && (
          <>
            {keepWords.deleted(undo.title)}{' '}
            <button
              type="button"
              onClick={() => {
                setUndo(null);
                void undo.restore().then(read);
              }}
            >
              {keepWords.undo}
            </button>
          </>
        )}
      </p>
      {entries.length === 0 && <p>{keepWords.noStories}</p>}
      <ul className="story-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <SmallMap entry={entry} />
            <div>
              <a href={`?own=${entry.id}`} aria-current={entry.id === workspace.id ? 'true' : undefined}>
                {entry.title}
              </a>
              <span>
                {keepWords.saved(entry.saved)} · {words.showing(entry.places, entry.places)}
                {entry.id === workspace.id && ` · ${keepWords.present}`}
              </span>
            </div>
            <button
              type="button"
              aria-label={keepWords.deleteStory(entry.title)}
              title={keepWords.deleteStory(entry.title)}
              onClick={() => void remove(entry)}
            >
              <Trash2 size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {entries.length > 0 && <p className="dialog-note">{keepWords.keptHere}</p>}
    </>
  );
}
