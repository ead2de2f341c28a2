import { createStore, type StoreApi } from 'zustand/vanilla';
import { Fault } from '../../fault/Fault.ts';
import type { Imported } from '../../import/Imported.ts';
import { Autosave, type SaveState } from '../../keep/Autosave.ts';
import { Library } from '../../keep/Library.ts';
import type { WhereinStore } from '../../state/store.ts';
import type { Story } from '../../story/types.ts';
import { bringWords } from '../../words/bringWords.ts';
import { messageOf } from '../../words/faultWords.ts';
import type { GeoparseProgress } from '../../worker/GeoparseClient.ts';
import { type FoundStory, searchPlaces } from '../../worker/searchPlaces.ts';
import { geoparseClient } from '../geoparseClient.ts';
import { homeOf, siteOf } from '../homes.ts';
import type { OpenedStory } from '../OpenedStory.ts';
import type { StoryAddress } from '../StoryAddress.ts';
import { keepForArticles, startOffline } from './offline.ts';
import { storyOf } from './storyOf.ts';

/** What is under way with the places of the story that is shown. */
export type Search =
  | { readonly type: 'none' }
  | { readonly type: 'searching'; readonly progress: GeoparseProgress | null }
  | { readonly type: 'failed'; readonly cause: string };

export interface WorkspaceState {
  readonly search: Search;
  readonly saveState: SaveState;
  /** What the reader should know of the article that was brought. */
  readonly remarks: readonly string[];
  /** Lets a newer version of the page take over; null where none waits. */
  readonly takeOver: (() => void) | null;
}

/** Where articles come in, have their places found, and are kept: all that a mere reader need not have loaded. */
export class Workspace {
  readonly state: StoreApi<WorkspaceState> = createStore<WorkspaceState>()(() => ({
    search: { type: 'none' },
    saveState: { type: 'not-own' },
    remarks: [],
    takeOver: null,
  }));
  readonly #store: WhereinStore;
  readonly #autosave: Autosave;
  #library: Promise<Library> | null = null;
  #search = new AbortController();

  /** @param opened the story that the page opened with; null where none could be had */
  constructor(store: WhereinStore, address: StoryAddress, opened: OpenedStory | null) {
    this.#store = store;
    this.#autosave = new Autosave({
      openLibrary: () => this.library(),
      onSaveState: (saveState) => this.state.setState({ saveState }),
      onId: (id, isNew) => (isNew ? address.open(id) : address.keep(id)),
    });
    if (opened) this.#autosave.opened(opened.story, opened.kept);
    const keep = () => {
      const { story, status, review } = store.getState();
      if (status.type !== 'ready') return;
      if (review) this.#autosave.prepare();
      this.#autosave.changed(story);
    };
    // It may have been changed while the workspace was on its way.
    keep();
    store.subscribe(keep);
    addEventListener('beforeunload', (event) => {
      const { type } = this.state.getState().saveState;
      if (type === 'unsaved' || type === 'saving') event.preventDefault();
    });
    startOffline((takeOver) => this.state.setState({ takeOver }));
    // The page may have been left while the places were looked for.
    if (opened?.kept && opened.story.places.length === 0) void this.findPlaces();
  }

  /** The id that the present story is kept under; null where it is not kept. */
  get id(): string | null {
    return this.#autosave.id;
  }

  /**
   * The stories kept in this browser.
   *
   * @throws {Fault} `keep/denied`; the next call tries again.
   */
  library(): Promise<Library> {
    this.#library ??= Library.open().catch((cause: unknown) => {
      this.#library = null;
      throw cause;
    });
    return this.#library;
  }

  /** Shows what was brought as the reader's own, and looks for the places of an article. */
  bring(imported: Imported, source?: Story['source']): void {
    this.stop();
    const story = imported.type === 'story' ? imported.story : storyOf(imported.article, source);
    this.#autosave.brought(story);
    this.#store.getState().open(story);
    this.state.setState({ remarks: remarksOn(imported) });
    if (imported.type === 'article') void this.findPlaces();
  }

  /** Ends the search for places; those that were found stay. */
  stop(): void {
    this.#search.abort();
    this.#tell({ type: 'none' });
  }

  #tell(search: Search): void {
    this.state.setState({ search });
    this.#store.getState().setSearching(search.type === 'searching');
  }

  /** Looks for the places of the present story; they appear as they are found. */
  async findPlaces(): Promise<void> {
    this.stop();
    this.#search = new AbortController();
    const { signal } = this.#search;
    const { getState } = this.#store;
    let shown = getState().story;
    const tell = (search: Search) => {
      if (!signal.aborted) this.#tell(search);
    };
    const onProgress = (progress: GeoparseProgress) => tell({ type: 'searching', progress });
    tell({ type: 'searching', progress: null });
    try {
      const client = await geoparseClient();
      let notes: FoundStory['notes'] = [];
      const home = homeOf(siteOf(shown))?.point;
      const request = { signal, onProgress, ...(home && { home }) };
      for await (const { story: found, notes: own } of searchPlaces(client, shown, request)) {
        if (signal.aborted) return;
        // The reader's own changes are worth more than what would replace them.
        if (getState().story !== shown) throw new Fault('search/overtaken', {});
        getState().refine(found);
        shown = found;
        notes = own;
      }
      if (notes.includes('lang-unsupported')) this.remark(bringWords.otherLanguage(shown.lang));
      if (shown.places.length === 0) this.remark(bringWords.noPlaces);
      tell({ type: 'none' });
      keepForArticles();
    } catch (cause) {
      tell({ type: 'failed', cause: messageOf(cause) });
    }
  }

  /** Shows the state of the present story that another tab has written, in place of this one. */
  async takeTheirs(): Promise<void> {
    this.stop();
    const story = await this.#autosave.takeTheirs();
    this.#store.getState().open(story);
  }

  /** Keeps this tab's state of the story beside that of another tab. */
  keepAsCopy(): void {
    this.#autosave.keepAsCopy();
  }

  /** Deletes a kept story; returns a function that puts it back. The present one stays open, and is kept no more. */
  async remove(id: string): Promise<() => Promise<void>> {
    const library = await this.library();
    const { story } = await library.read(id);
    await library.remove(id);
    const shown = this.#store.getState().story;
    const isPresent = id === this.id;
    if (isPresent) this.#autosave.opened(shown, null);
    return async () => {
      const revision = await library.write(id, story, 0);
      if (isPresent && this.#store.getState().story === shown) this.#autosave.opened(shown, { id, revision });
    };
  }

  /** Says something to the reader, until they have taken note of it. */
  remark(remark: string): void {
    this.state.setState(({ remarks }) => ({ remarks: [...remarks, remark] }));
  }

  dismissRemarks(): void {
    this.state.setState({ remarks: [] });
  }
}

function remarksOn(imported: Imported): string[] {
  if (imported.type === 'story') return [];
  const { encoding } = imported;
  return encoding.guessed ? [bringWords.guessed(encoding.name)] : [];
}
