import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Story } from '../story/types.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { NOTHING, type Selection, sameSelection, withoutVanished } from './selection.ts';

/** Whether there is a story to show, and if not, why. */
export type Status =
  | { readonly type: 'loading' }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly cause: string };

/** All that the page knows and cannot derive. */
export interface State {
  readonly story: Story;
  readonly selection: Selection;
  /** The id of the place under the pointer or the focus. */
  readonly hover: string | null;
  readonly filter: Filter;
  readonly status: Status;
}

export interface Actions {
  /** Selects a place, a mention or nothing; ids that the story does not hold select nothing. */
  select(selection: Selection): void;
  clear(): void;
  setHover(place: string | null): void;
  setFilter(filter: Partial<Filter>): void;
  /** Shows another story, with nothing selected. */
  open(story: Story): void;
  fail(cause: string): void;
}

export type WhereinState = State & Actions;
export type WhereinStore = StoreApi<WhereinState>;

const NO_STORY: Story = {
  version: 1,
  title: ' ',
  lang: 'en',
  text: '',
  blocks: [],
  places: [],
  mentions: [],
};

/** A store of its own for every page, embed or test; begins as loading where no story is given. */
export function createWhereinStore(story?: Story): WhereinStore {
  return createStore<WhereinState>()((set, get) => ({
    story: story ?? NO_STORY,
    selection: NOTHING,
    hover: null,
    filter: NO_FILTER,
    status: { type: story ? 'ready' : 'loading' },
    select: (wanted) => {
      const selection = withoutVanished(wanted, get().story);
      if (!sameSelection(selection, get().selection)) set({ selection });
    },
    clear: () => get().select(NOTHING),
    setHover: (hover) => {
      if (hover !== get().hover) set({ hover });
    },
    setFilter: (filter) => set({ filter: { ...get().filter, ...filter } }),
    open: (next) =>
      set({ story: next, selection: NOTHING, hover: null, filter: NO_FILTER, status: { type: 'ready' } }),
    fail: (cause) => set({ status: { type: 'failed', cause } }),
  }));
}
