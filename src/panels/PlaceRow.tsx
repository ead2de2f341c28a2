import { memo, useEffect, useRef } from 'react';
import { ROLES } from '../story/schema.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import { words } from '../words/words.ts';
import { RoleGlyph } from './RoleGlyph.tsx';
import { reveal } from './reveal.ts';
import { useWhereinStore } from './StoreContext.ts';
import { Ticks } from './Ticks.tsx';

interface Props {
  summary: PlaceSummary;
  /** The length of the text, in UTF-16 units. */
  length: number;
  isSelected: boolean;
  isLit: boolean;
}

/** One place of the list. Its button's name begins with the place's name. */
export const PlaceRow = memo(function PlaceRow({ summary, length, isSelected, isLit }: Props) {
  const store = useWhereinStore();
  const { place, mentions, roles, wayUp } = summary;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) reveal(row.current);
  }, [isSelected]);
  const light = () => store.getState().setHover(place.id);
  const dim = () => store.getState().setHover(null);
  const named = ROLES.filter((role) => roles.has(role)).map((role) => words.roles[role].toLowerCase());
  return (
    <li ref={row} className="place-row" data-lit={isLit || undefined} data-selected={isSelected || undefined}>
      <button
        type="button"
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => store.getState().select({ type: 'place', place: place.id })}
        onPointerEnter={light}
        onPointerLeave={dim}
        onFocus={light}
        onBlur={dim}
      >
        <span className="place-name">
          {place.name}
          <span className="place-roles">
            {ROLES.filter((role) => roles.has(role)).map((role) => (
              <RoleGlyph key={role} role={role} />
            ))}
          </span>
        </span>
        <span className="place-count" title={words.mentions(mentions.length)}>
          {mentions.length}
          <span className="hidden">{` ${words.mentions(mentions.length).replace(/^\S+ /, '')}, ${named.join(', ')}. `}</span>
        </span>
        <span className="place-way">
          {words.kinds[place.kind]}
          {wayUp.map((up) => ` · ${up.name}`)}
        </span>
        <Ticks mentions={mentions} length={length} />
      </button>
    </li>
  );
});
