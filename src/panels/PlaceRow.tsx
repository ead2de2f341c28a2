import { memo, useEffect, useRef } from 'react';
import { isAssociative } from '../story/isAssociative.ts';
import { ROLES } from '../story/schema.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import { words } from '../words/words.ts';
import type { CardTools } from './card/CardTools.ts';
import { Excerpts } from './card/Excerpts.tsx';
import { revealSoon } from './revealSoon.ts';
import { whereabouts } from './review/whereabouts.ts';
import { useWhereinStore } from './StoreContext.ts';
import { Ticks } from './Ticks.tsx';
import { useStanding } from './useStanding.ts';

interface Props {
  summary: PlaceSummary;
  /** The length of the text, in UTF-16 units. */
  length: number;
  /** Whether the row opens into its card. */
  opens: boolean;
  tools: CardTools | undefined;
}

/** One place of the list. Its button's name begins with the place's name. */
export const PlaceRow = memo(function PlaceRow(props: Props) {
  const { summary, length, opens, tools } = props;
  const store = useWhereinStore();
  const { place, mentions, roles, wayUp } = summary;
  const { isOfSelected: isSelected, isLit } = useStanding(null, place.id);
  const row = useRef<HTMLLIElement>(null);
  const isOpen = isSelected && opens;
  useEffect(() => {
    // Of a mention that was chosen elsewhere the sentence is wanted, however long the card is.
    if (isSelected) revealSoon(() => row.current?.querySelector('.excerpt[data-selected]') ?? row.current);
  }, [isSelected]);
  const light = () => store.getState().setHover(place.id);
  const dim = () => store.getState().setHover(null);
  const choose = () => {
    const { clear, select, selection } = store.getState();
    if (isOpen && selection.type === 'place') clear();
    else select({ type: 'place', place: place.id });
  };
  const uses = ROLES.filter((role) => roles.has(role)).map((role) => words.uses[role]);
  return (
    <li ref={row} className="place-row" data-lit={isLit || undefined} data-selected={isSelected || undefined}>
      <button
        type="button"
        className="place-button"
        tabIndex={-1}
        aria-current={isSelected ? 'true' : undefined}
        aria-expanded={opens ? isSelected : undefined}
        data-place={place.id}
        onClick={choose}
        onPointerEnter={light}
        onPointerLeave={dim}
        onFocus={light}
        onBlur={dim}
      >
        <span className="place-mark" data-associative={isMostlyMeant(summary) || undefined} aria-hidden />
        <span className="place-name">{place.name}</span>
        <span className="place-count">
          {mentions.length.toLocaleString('en')}
          <span className="hidden">{` ${words.mentions(mentions.length).replace(/^\S+ /, '')}, ${uses.join(', ')}. `}</span>
        </span>
        <span className="place-way">{whereabouts(place, wayUp)}</span>
        <Ticks mentions={mentions} length={length} />
      </button>
      {isOpen && <Excerpts level={3} tools={tools} />}
    </li>
  );
});

/** Whether more mentions mean someone than tell where something happens. */
function isMostlyMeant({ mentions }: PlaceSummary): boolean {
  const meant = mentions.filter(({ role }) => isAssociative(role)).length;
  return meant > mentions.length - meant;
}
