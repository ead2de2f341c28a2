import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EditStep } from '../edit/EditStep.ts';
import { STORY_VERSION, UNKNOWN_LANG } from '../story/schema.ts';
import type { Story } from '../story/types.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { FIRST_FOLLOW, type Follow } from './follow.ts';
import { edited, type History, redone, undone } from './history.ts';
import { keptOrder, NEXT_MENTION, type Review, reviewOf } from './review.ts';
import { NOTHING, type Selection, sameSelection, withoutVanished } from './selection.ts';
import { FIRST_STEPPING, type Stepping } from './stepping.ts';

/** Whether there is a story to show, and if not, why. */
export type Status =
  | { readonly type: 'loading' }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly cause: string };

/** All that the page knows and cannot derive. */
export interface State extends History {
  readonly selection: Selection;
  /** The id of the place under the pointer or the focus. */
  readonly hover: string | null;
  readonly filter: Filter;
  /** How the reader corrects the story; null where they only read it. */
  readonly review: Review | null;
  /** How the reader steps through the story; null where they do not. */
  readonly stepping: Stepping | null;
  /** Whether the story is presented on a full screen. */
  readonly isPresenting: boolean;
  /** How the map goes with the reading; null where it does not. */
  readonly follow: Follow | null;
  /** Where in the text the block that is being read begins, in UTF-16 units; null before the reader has scrolled. */
  readonly readAt: number | null;
  readonly status: Status;
  /** Whether the places of the story are still being looked for. */
  readonly isSearching: boolean;
}

export interface Actions {
  /** Selects a place, a mention or nothing; ids that the story does not hold select nothing. */
  select(selection: Selection): void;
  clear(): void;
  setHover(place: string | null): void;
  setFilter(filter: Partial<Filter>): void;
  /** Begins a review, changes what it is at, or with null ends it. */
  setReview(change: Partial<Review> | null): void;
  /** Begins to step through the story, changes how, or with null ends it. */
  setStepping(change: Partial<Stepping> | null): void;
  setPresenting(isPresenting: boolean): void;
  setReadAt(readAt: number | null): void;
  /** Begins to follow the reading, changes how, or with null ends it. */
  setFollow(change: Partial<Follow> | null): void;
  /** Shows another story, with nothing selected and nothing to undo. */
  open(story: Story): void;
  /** Puts an edited story in place of the one that is shown; what is selected stays, where it is still there. */
  edit(step: EditStep, story: Story): void;
  /** Puts a story that is better known by now in place of the one that is shown: no step, nothing to undo. */
  refine(story: Story): void;
  /** One step of editing back; nothing where there is none. */
  undo(): void;
  /** One undone step forward again; nothing where there is none. */
  redo(): void;
  setSearching(isSearching: boolean): void;
  fail(cause: string): void;
}

export type WhereinState = State & Actions;
export type WhereinStore = StoreApi<WhereinState>;

const NO_STORY: Story = {
  version: STORY_VERSION,
  title: ' ',
  lang: UNKNOWN_LANG,
  text: '',
  blocks: [],
  places: [],
  mentions: [],
};

/** A store of its own for every page, embed or test; begins as loading where no story is given. */
export function createWhereinStore(story?: Story): WhereinStore {
  return createStore<WhereinState>()((set, get) => ({
    story: story ?? NO_STORY,
    past: [],
    future: [],
    selection: NOTHING,
    hover: null,
    filter: NO_FILTER,
    review: null,
    stepping: null,
    isPresenting: false,
    follow: null,
    readAt: null,
    status: { type: story ? 'ready' : 'loading' },
    isSearching: false,
    select: (wanted) => {
      const selection = withoutVanished(wanted, get().story);
      if (!sameSelection(selection, get().selection)) set(at(get(), selection));
    },
    clear: () => get().select(NOTHING),
    setHover: (hover) => {
      if (hover !== get().hover) set({ hover });
    },
    setReview: (change) =>
      set({ review: change && { ...(get().review ?? reviewOf(get().story)), ...change } }),
    setStepping: (change) =>
      set({ stepping: change && { ...(get().stepping ?? FIRST_STEPPING), ...change } }),
    setPresenting: (isPresenting) => set({ isPresenting }),
    setReadAt: (readAt) => set({ readAt }),
    setFollow: (change) => set({ follow: change && { ...(get().follow ?? FIRST_FOLLOW), ...change } }),
    setFilter: (filter) => set({ filter: { ...get().filter, ...filter } }),
    open: (next) =>
      set({
        story: next,
        past: [],
        future: [],
        selection: NOTHING,
        hover: null,
        filter: NO_FILTER,
        review: null,
        stepping: null,
        isPresenting: false,
        follow: get().follow && FIRST_FOLLOW,
        readAt: null,
        status: { type: 'ready' },
        isSearching: false,
      }),
    edit: (step, next) => set(stepped(get(), edited(get(), step, next))),
    refine: (next) => {
      const { review } = get();
      set(stepped(get(), { story: next, past: [], future: [] }));
      if (review) set({ review: { ...review, order: reviewOf(next).order } });
    },
    undo: () => {
      const was = get().past.at(-1)?.selection;
      set(stepped(get(), undone(get())));
      if (was) get().select(was);
    },
    redo: () => set(stepped(get(), redone(get()))),
    setSearching: (isSearching) => set({ isSearching }),
    fail: (cause) => set({ status: { type: 'failed', cause } }),
  }));
}

/** Another selection; what concerned the mention under review before is over. */
const at = ({ review }: State, selection: Selection): Partial<State> => ({
  selection,
  review: review && { ...review, ...NEXT_MENTION },
});

/** A step of editing, without what is selected or under the pointer where the step has taken it away. */
function stepped(state: State, history: History): Partial<State> {
  if (history.story === state.story) return {};
  const { story, past, future } = history;
  const { review } = state;
  const selection = withoutVanished(state.selection, story);
  const isThere = story.places.some((place) => place.id === state.hover);
  return {
    story,
    past,
    future,
    selection,
    review: review && {
      ...review,
      ...(selection !== state.selection && NEXT_MENTION),
      order: keptOrder(review.order, story),
    },
    hover: isThere ? state.hover : null,
  };
}
