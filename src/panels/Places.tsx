import { memo, type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { lazyPart } from '../controls/lazyPart.tsx';
import { NO_FILTER } from '../state/filter.ts';
import { type SortOrder, selectedPlace, sortPlaces, visiblePlaces } from '../state/selectors.ts';
import { openQuestions } from '../story/openQuestions.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import { words } from '../words/words.ts';
import type { CardTools } from './card/CardTools.ts';
import { Excerpts } from './card/Excerpts.tsx';
import type { Folding } from './Folding.ts';
import { Panel } from './Panel.tsx';
import { PlaceRow } from './PlaceRow.tsx';
import { rovingKeys } from './rovingKeys.ts';
import { useWherein, useWhereinStore } from './StoreContext.ts';
import { useGrowing } from './useGrowing.ts';
import './places.css';

const PlaceTools = lazyPart(() => import('./PlaceTools.tsx'), <div className="place-tools" />);
const Overview = lazyPart(() => import('./Overview.tsx'), <div className="overview" id="excerpts" />);
const UnplacedList = lazyPart(() => import('./UnplacedList.tsx'));

/** How many rows are added to a list at once; one with more is not laid out as a whole at once either. */
const STEP = 40;

interface Props {
  folding: Folding | null;
  /** Whether a row opens into its card; else the card is shown elsewhere. */
  opens?: boolean;
  tools?: CardTools | undefined;
}

/** The story's places: filtered, sorted, each a row that opens into its card; last, what is on no map. */
export function Places({ folding, opens = true, tools }: Props) {
  const [order, setOrder] = useState<SortOrder>('appearance');
  const [stop, setStop] = useState<string | null>(null);
  const story = useWherein((state) => state.story);
  // A long list is rendered in slices, between which the page answers.
  const shown = useDeferredValue(useWherein(visiblePlaces));
  const selected = useWherein(selectedPlace);
  const sorted = useMemo(() => sortPlaces(shown, order, story.lang), [shown, order, story.lang]);
  const rows = useGrowing(sorted, STEP, story.text);
  const { unplaced, notFound, toCheck } = openQuestions(story);
  const counts = [
    words.showing(shown.length, story.places.length),
    words.questions(notFound.length, toCheck.length),
  ];
  const detail = <span role="status">{counts.filter(Boolean).join(', ')}</span>;
  const isListed = (id: string | null) => rows.some(({ place }) => place.id === id);
  const tabStop = [selected, stop].find(isListed) ?? rows[0]?.place.id;
  const list = useRef<HTMLDivElement>(null);
  useTabStop(list, tabStop);
  return (
    <Panel id="places" label={words.places} detail={detail} folding={folding}>
      <PlaceTools order={order} setOrder={setOrder} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go through the rows inside */}
      <div
        ref={list}
        className="place-scroll"
        data-long={shown.length > STEP || undefined}
        onKeyDown={rovingKeys}
        onFocus={({ target }) => setStop(target.dataset['place'] ?? stop)}
      >
        {opens && <TopCard isListed={isListed(selected)} tools={tools} />}
        {shown.length > 0 ? (
          <PlaceList rows={rows} length={story.text.length} opens={opens} tools={tools} />
        ) : (
          <NoPlaces tools={tools} />
        )}
        {unplaced.length > 0 && <UnplacedList tools={tools} opens={opens} />}
      </div>
    </Panel>
  );
}

interface ListProps {
  rows: readonly PlaceSummary[];
  /** The length of the text, in UTF-16 units. */
  length: number;
  opens: boolean;
  tools: CardTools | undefined;
}

/** The rows; what a selection does to one of them is that row's own affair. */
const PlaceList = memo(function PlaceList({ rows, ...all }: ListProps) {
  return (
    <ul className="place-list">
      {rows.map((summary) => (
        <PlaceRow key={summary.place.id} summary={summary} {...all} />
      ))}
    </ul>
  );
});

/** Lets the Tab key stop at one row alone. Of many rows none is rendered anew for that. */
function useTabStop(list: RefObject<HTMLElement | null>, place: string | undefined): void {
  useEffect(() => {
    const stop = list.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place ?? '')}"]`);
    for (const last of list.current?.querySelectorAll<HTMLElement>('[data-place][tabindex="0"]') ?? [])
      if (last !== stop) last.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
  });
}

/** What stands above the rows: the overview, or the card of what is chosen and not among them. */
function TopCard({ isListed, tools }: { isListed: boolean; tools: CardTools | undefined }) {
  const isNothing = useWherein((state) => state.selection.type === 'none');
  const isUnplaced = useWherein((state) => selectedPlace(state) === null);
  if (isNothing) return <Overview />;
  return isListed || isUnplaced ? null : <Excerpts level={3} tools={tools} />;
}

function NoPlaces({ tools }: { tools: CardTools | undefined }) {
  const store = useWhereinStore();
  const hasPlaces = useWherein((state) => state.story.places.length > 0);
  const isSearching = useWherein((state) => state.isSearching);
  if (hasPlaces)
    return (
      <div className="empty">
        <p>{words.noneShown}</p>
        <button type="button" onClick={() => store.getState().setFilter(NO_FILTER)}>
          {words.clearFilter}
        </button>
      </div>
    );
  return (
    <div className="empty">
      <p>{isSearching ? words.searching : words.noPlaces}</p>
      {!isSearching && tools?.correct && (
        <button type="button" onClick={tools.correct}>
          {words.addPlace}
        </button>
      )}
    </div>
  );
}
