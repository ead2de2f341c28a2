import { ChevronDown, ChevronUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWherein } from '../../panels/StoreContext.ts';
import { findWords } from '../../words/findWords.ts';
import { useMatches } from './useMatches.ts';
import { useOptions } from './useOptions.ts';
import './find.css';

/**
 * One field that finds in the article, among its places and among what the page can do. Enter goes from match to match,
 * or does what the arrow keys have come to.
 */
export function FindPanel({ close }: { close(): void }) {
  const text = useWherein((state) => state.story.text);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(-1);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const matches = useMatches(text, query, at);
  const options = useOptions(query);
  useEffect(() => field.current?.focus(), []);
  const go = (by: 1 | -1) =>
    setAt((last) => {
      const next = last < 0 && by < 0 ? matches.length - 1 : last + by;
      return matches.length === 0 ? -1 : (next + matches.length) % matches.length;
    });
  const choose = (n: number) => {
    close();
    options[n]?.run();
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      // One more than there are options: the field itself, which goes through the matches.
      const count = options.length + 1;
      setActive((last) => ((last + 1 + by + count) % count) - 1);
    } else if (event.key === 'Enter' && active >= 0) choose(active);
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div className="find-field">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={findWords.label}
          placeholder={findWords.hint}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={list}
          aria-activedescendant={active < 0 ? undefined : `${list}-${active}`}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setAt(-1);
            setActive(-1);
          }}
          onKeyDown={press}
        />
        <span className="find-count" aria-live="polite">
          {query.trim().length > 1 && findWords.matches(at + 1, matches.length)}
        </span>
        <button
          type="button"
          aria-label={findWords.previous}
          disabled={matches.length === 0}
          onClick={() => go(-1)}
        >
          <ChevronUp size={16} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={findWords.next}
          disabled={matches.length === 0}
          onClick={() => go(1)}
        >
          <ChevronDown size={16} aria-hidden />
        </button>
      </div>
      <div id={list} role="listbox" aria-label={findWords.options}>
        {options.map(({ name, kind }, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of a list that it controls
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          <div
            key={`${kind} ${name}`}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === active}
            onClick={() => choose(i)}
          >
            {name} <span>{kind}</span>
          </div>
        ))}
      </div>
    </>
  );
}
