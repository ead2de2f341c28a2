import { X } from 'lucide-react';
import { useMemo } from 'react';
import { isShortened } from '../state/filter.ts';
import { selectedExcerpts, selectedMention, selectedPlace } from '../state/selectors.ts';
import { shownStory } from '../state/shownStory.ts';
import { summariesOf } from '../story/summaries.ts';
import type { Place } from '../story/types.ts';
import { words } from '../words/words.ts';
import { ExcerptQuote } from './ExcerptQuote.tsx';
import { type Folding, Panel } from './Panel.tsx';
import { useWherein, useWhereinStore } from './StoreContext.ts';
import './excerpts.css';

interface Props {
  folding: Folding | null;
  /** What is said where nothing is selected. */
  hint?: string;
}

/** Every sentence that names the selected place, in reading order. */
export function Excerpts({ folding, hint = words.pickOne }: Props) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const selection = useWherein((state) => state.selection);
  const filter = useWherein((state) => state.filter);
  const excerpts = useMemo(() => selectedExcerpts({ story, selection, filter }), [story, selection, filter]);
  const mention = selectedMention({ story, selection });
  const summary = summariesOf(shownStory({ story, filter })).get(selectedPlace({ story, selection }) ?? '');
  const detail = summary?.place.name ?? mention?.quote;
  const known = summary && howWellKnown(summary.place);
  return (
    <Panel id="excerpts" label={words.excerpts} detail={detail} folding={folding}>
      {selection.type === 'none' ? (
        <p className="empty">{hint}</p>
      ) : (
        <>
          <p className="excerpts-about">
            <span>
              {summary
                ? [words.kinds[summary.place.kind], ...summary.wayUp.map((up) => up.name)].join(' · ')
                : words.notResolved}
              {summary && ` · ${words.mentions(summary.mentions.length)}`}
            </span>
            <button type="button" onClick={() => store.getState().clear()}>
              <X size={14} aria-hidden /> {words.clearSelection}
            </button>
          </p>
          {known && <p className="excerpts-note">{known}</p>}
          {excerpts.length === 0 && (
            <p className="empty">{isShortened(filter) ? words.notListed : words.neverNamed}</p>
          )}
          <ol className="excerpt-list" lang={story.lang}>
            {excerpts.map((excerpt) => (
              <li key={excerpt.start}>
                <ExcerptQuote excerpt={excerpt} selected={mention} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}

/** How certain a place is, to how many metres, and what is worth noting; empty for most. */
const howWellKnown = ({ certainty, precision, note }: Place) =>
  [words.certainties[certainty], precision === undefined ? '' : words.precision(precision), note]
    .filter(Boolean)
    .join('. ');
