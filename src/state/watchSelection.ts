import { litPlace } from './followedPlace.ts';
import { selectedPlace } from './selectors.ts';
import type { State, WhereinStore } from './store.ts';

/** What of a story can be selected or pointed at: a mention, or a place. */
export type Subject =
  | { readonly mention: string; readonly place: string | null }
  | { readonly place: string };

/** Listeners by what they are told about: `m` and a mention's id, `p` and a place's. */
type Listeners = Map<string, Set<() => void>>;

const watched = new WeakMap<WhereinStore, Listeners>();

/**
 * Tells a listener when its mention or its place may have been selected, pointed at or followed, or no longer. However many
 * listeners there are, the store has one subscriber for all of them, and a change reaches only those it concerns.
 *
 * @returns a function that ends it.
 */
export function watchSelection(store: WhereinStore, subject: Subject, listener: () => void): () => void {
  const listeners = watched.get(store) ?? begin(store);
  const keys = keysOf(subject);
  for (const key of keys) {
    const known = listeners.get(key);
    if (known) known.add(listener);
    else listeners.set(key, new Set([listener]));
  }
  return () => {
    for (const key of keys) {
      const known = listeners.get(key);
      known?.delete(listener);
      if (known?.size === 0) listeners.delete(key);
    }
  };
}

function begin(store: WhereinStore): Listeners {
  const listeners: Listeners = new Map();
  watched.set(store, listeners);
  let last = concerned(store.getState());
  store.subscribe((state) => {
    const now = concerned(state);
    const told = new Set<() => void>();
    for (const key of [...last, ...now]) for (const listener of listeners.get(key) ?? []) told.add(listener);
    const isSame = last.length === now.length && last.every((key, i) => key === now[i]);
    last = now;
    if (!isSame) for (const listener of told) listener();
  });
  return listeners;
}

/** What is selected, pointed at and followed, as keys. */
function concerned(state: State): string[] {
  const { selection } = state;
  const lit = litPlace(state);
  const place = selectedPlace(state);
  return [
    `${selection.type} ${place}`,
    ...(selection.type === 'mention' ? [`m${selection.mention}`] : []),
    ...(place === null ? [] : [`p${place}`]),
    ...(lit === null ? [] : [`p${lit}`]),
  ];
}

const keysOf = (subject: Subject): string[] => [
  ...('mention' in subject ? [`m${subject.mention}`] : []),
  ...(subject.place === null ? [] : [`p${subject.place}`]),
];
