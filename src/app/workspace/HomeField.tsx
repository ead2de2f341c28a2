import { type KeyboardEvent, useId, useState } from 'react';
import { SHORTEST, useSearch } from '../../panels/review/useSearch.ts';
import { whereabouts } from '../../panels/review/whereabouts.ts';
import type { Candidate } from '../../story/types.ts';
import { bringWords } from '../../words/bringWords.ts';
import { findPlace } from '../findPlace.ts';
import { homeOf, setHome } from '../homes.ts';

/** So many places are offered. */
const MOST = 5;

/** Asks, if the reader cares to say, where a site publishes; what they say is remembered for the site. */
export function HomeField({ site }: { site: string }) {
  const id = useId();
  const [chosen, setChosen] = useState(() => homeOf(site)?.name ?? '');
  const [query, setQuery] = useState(chosen);
  const text = query.trim();
  const { search } = useSearch(findPlace, text === chosen ? '' : text);
  const found =
    search.type === 'found' ? search.found.entries.filter(({ point }) => point).slice(0, MOST) : [];
  const change = (next: string) => {
    setQuery(next);
    if (next.trim() !== '') return;
    setChosen('');
    setHome(site, null);
  };
  const choose = (entry: Candidate | undefined) => {
    if (!entry?.point) return;
    const name = [entry.name, ...whereabouts(entry).split(' · ').slice(1)].join(', ');
    setHome(site, { name, point: [entry.point[0], entry.point[1]] });
    setChosen(name);
    setQuery(name);
    document.getElementById(id)?.focus();
  };
  const step = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && text !== chosen) choose(found[0]);
    else if (event.key === 'ArrowDown')
      document.querySelector<HTMLElement>(`#${CSS.escape(id)}-found button`)?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div className="home-field">
      <label htmlFor={id}>{bringWords.home}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        placeholder={bringWords.homeHint}
        aria-describedby={`${id}-why`}
        onChange={({ target }) => change(target.value)}
        onKeyDown={step}
      />
      <p id={`${id}-why`} className="dialog-note" role="status">
        {search.type === 'searching' && search.text}
        {search.type === 'failed' && search.cause}
        {search.type === 'found' && found.length === 0 && bringWords.homeNotFound}
        {search.type === 'none' &&
          (chosen && text.length >= SHORTEST ? bringWords.homeKept : bringWords.homeWhy)}
      </p>
      {found.length > 0 && (
        <ul id={`${id}-found`}>
          {found.map((entry) => (
            <li key={`${entry.name} ${entry.point} ${entry.kind}`}>
              <button type="button" onClick={() => choose(entry)}>
                {entry.name} <small>{whereabouts(entry)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
