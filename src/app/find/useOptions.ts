import { useState } from 'react';
import { useWherein, useWhereinStore } from '../../panels/StoreContext.ts';
import { visiblePlaces } from '../../state/selectors.ts';
import { foldText } from '../../text/foldText.ts';
import { findWords } from '../../words/findWords.ts';
import { words } from '../../words/words.ts';
import { type Command, commandsOf } from './commands.ts';

/** So many places are offered at most. */
const PLACES = 5;

/** Something to go to or to do, and what it is. */
export interface Option extends Command {
  readonly kind: string;
}

/** The places and the commands that some words find; without words the commands. */
export function useOptions(query: string): readonly Option[] {
  const store = useWhereinStore();
  const story = useWherein((state) => state.story);
  const filter = useWherein((state) => state.filter);
  const [commands] = useState(() => commandsOf(document));
  const wanted = foldText(query);
  const fits = (name: string) => foldText(name).includes(wanted);
  const places = visiblePlaces({ story, filter }).filter(
    ({ place, mentions }) => wanted && (fits(place.name) || mentions.some(({ quote }) => fits(quote))),
  );
  return [
    ...places.slice(0, PLACES).map(({ place }) => ({
      name: place.name,
      kind: words.kinds[place.kind],
      run: () => store.getState().select({ type: 'place', place: place.id }),
    })),
    ...commands.filter(({ name }) => fits(name)).map((command) => ({ ...command, kind: findWords.command })),
  ];
}
