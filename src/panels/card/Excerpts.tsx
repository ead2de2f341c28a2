import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { lazyPart } from '../../controls/lazyPart.tsx';
import { isShortened } from '../../state/filter.ts';
import { selectedExcerpts, selectedMention, selectedPlace } from '../../state/selectors.ts';
import { shownStory } from '../../state/shownStory.ts';
import { summariesOf } from '../../story/summaries.ts';
import { words } from '../../words/words.ts';
import { revealSoon } from '../revealSoon.ts';
import { useWherein, useWhereinStore } from '../StoreContext.ts';
import { CardHead } from './CardHead.tsx';
import type { CardTools } from './CardTools.ts';
import { ExcerptQuote } from './ExcerptQuote.tsx';
import { leaveCard } from './leaveCard.ts';
import './card.css';

const CardActions = lazyPart(() => import('./CardActions.tsx'), <div className="card-actions" />);

interface Props {
  /** How deep the heading is. */
  level: 2 | 3;
  /** Absent where the place can only be read. */
  tools?: CardTools | undefined;
}

/** The card of what is selected: what and where it is, and every sentence that names it, in reading order. */
export function Excerpts({ level, tools }: Props) {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const selection = useWherein((state) => state.selection);
  const filter = useWherein((state) => state.filter);
  const excerpts = useMemo(() => selectedExcerpts({ story, selection, filter }), [story, selection, filter]);
  const mention = selectedMention({ story, selection });
  const summary = summariesOf(shownStory({ story, filter })).get(selectedPlace({ story, selection }) ?? '');
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mention is marked in the list
  useEffect(() => {
    revealSoon(() => list.current?.querySelector('[data-selected]') ?? null);
  }, [mention]);
  const leave = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' && !event.defaultPrevented) leaveCard(event.currentTarget);
  };
  return (
    <section className="card" id="excerpts" aria-label={words.excerpts} tabIndex={-1} onKeyDown={leave}>
      <CardHead level={level} summary={summary} mention={mention} />
      <CardActions
        summary={summary}
        mention={mention}
        excerpts={excerpts}
        tools={tools}
        close={(card) => {
          leaveCard(card);
          store.getState().clear();
        }}
      />
      {excerpts.length === 0 && (
        <p className="empty">{isShortened(filter) ? words.notListed : words.neverNamed}</p>
      )}
      <div className="excerpt-list" ref={list} lang={story.lang}>
        {excerpts.map((excerpt) => (
          <ExcerptQuote key={excerpt.start} excerpt={excerpt} selected={mention} />
        ))}
      </div>
    </section>
  );
}
