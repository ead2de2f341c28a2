import { List, Map as MapIcon, Newspaper } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWherein } from '../../panels/StoreContext.ts';
import { embedWords } from '../../words/embedWords.ts';
import type { View } from './View.ts';

interface Props {
  view: View;
  show(view: View): void;
}

/** Map, places and article, each one tap away. */
export function ViewSwitch({ view, show }: Props) {
  const count = useWherein((state) => state.story.places.length);
  const button = (name: View, icon: ReactNode, label: ReactNode) => (
    <button type="button" aria-pressed={view === name} onClick={() => show(name)}>
      {icon} {label}
    </button>
  );
  return (
    <fieldset className="embed-switch">
      <legend className="hidden">{embedWords.views}</legend>
      {button('map', <MapIcon size={14} aria-hidden />, embedWords.map)}
      {button(
        'places',
        <List size={14} aria-hidden />,
        <span>
          {embedWords.places} <small>{count}</small>
        </span>,
      )}
      {button('article', <Newspaper size={14} aria-hidden />, embedWords.article)}
    </fieldset>
  );
}
