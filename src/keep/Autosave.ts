import { Fault, isFault } from '../fault/Fault.ts';
import type { Story } from '../story/types.ts';
import type { Library } from './Library.ts';

/** Under which id a story is kept, and the revision that this tab knows. */
export interface Kept {
  readonly id: string;
  readonly revision: number;
}

/** How the story that is shown is kept. */
export type SaveState =
  /** It is not the reader's own: nothing was changed in it. */
  | { readonly type: 'not-own' }
  | { readonly type: 'saving' }
  | { readonly type: 'saved' }
  /** It is in this tab alone. */
  | { readonly type: 'unsaved'; readonly cause: 'denied' | 'full' }
  /** Another tab has another state of it; until the reader chooses, nothing is written. */
  | { readonly type: 'changed'; readonly isGone: boolean };

/** The story that is shown, as it is written. A new one for each story that is opened. */
interface Work {
  kept: Kept | null;
  story: Story;
  isWriting: boolean;
  /** The last writing found no room, or was denied. */
  hasFailed: boolean;
}

interface Options {
  /** Opens the library; called when something is to be kept first, and again after a failure. */
  readonly openLibrary: () => Promise<Library>;
  readonly onSaveState: (saveState: SaveState) => void;
  /** The present story has an id from now on; `isNew` where it is another story than the one before. */
  readonly onId: (id: string, isNew: boolean) => void;
  readonly newId?: () => string;
}

/** Writes the reader's own story to the library as it changes, one writing at a time, the latest state always last. */
export class Autosave {
  readonly #options: Options;
  #library: Promise<Library> | null = null;
  #work: Work | null = null;
  #isHeld = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The id that the present story is kept under; null where it is not kept. */
  get id(): string | null {
    return this.#work?.kept?.id ?? null;
  }

  /** Another story is shown, kept already or, with null, not the reader's own until it is changed. */
  opened(story: Story, kept: Kept | null): void {
    this.#work = { kept, story, isWriting: false, hasFailed: false };
    this.#isHeld = false;
    this.#options.onSaveState(kept ? { type: 'saved' } : { type: 'not-own' });
    // From now on it is heard when another tab writes it.
    if (kept) this.prepare();
  }

  /** Another story is shown, and it is the reader's own from the beginning. */
  brought(story: Story): void {
    this.opened(story, null);
    this.#own(true);
    this.#write();
  }

  /** Opens the library ahead of the first change, which is then written at once. */
  prepare(): void {
    // That it cannot be opened shows when something is to be written.
    this.#open().catch(() => undefined);
  }

  /** The present story has changed. */
  changed(story: Story): void {
    const work = this.#work;
    if (!work || work.story === story) return;
    work.story = story;
    this.#own(false);
    if (!this.#isHeld) this.#write();
  }

  /** Keeps the present state as a story of its own, beside that of another tab. */
  keepAsCopy(): void {
    const work = this.#work;
    if (!work) return;
    this.#work = { kept: null, story: work.story, isWriting: false, hasFailed: false };
    this.#isHeld = false;
    this.#own(true);
    this.#write();
  }

  /**
   * The state that another tab wrote; it counts as opened from now on.
   *
   * @throws {Fault} and {StoryError} as the library does
   */
  async takeTheirs(): Promise<Story> {
    const { id } = this;
    if (id === null) throw new Fault('keep/missing', {});
    const { story, revision } = await (await this.#open()).read(id);
    this.opened(story, { id, revision });
    return story;
  }

  /** Gives the present story an id; known before it is written, so that the address can name it at once. */
  #own(isNew: boolean): void {
    const work = this.#work;
    if (!work || work.kept) return;
    const id = (this.#options.newId ?? randomId)();
    work.kept = { id, revision: 0 };
    this.#options.onId(id, isNew);
  }

  #write(): void {
    const work = this.#work;
    if (!work?.kept || work.isWriting) return;
    work.isWriting = true;
    // Until another try has gone well, the story is in this tab alone.
    if (!work.hasFailed) this.#tell(work, { type: 'saving' });
    this.#writeAll(work, work.kept).then(
      () => {
        work.isWriting = false;
        work.hasFailed = false;
        this.#tell(work, { type: 'saved' });
      },
      (cause: unknown) => {
        work.isWriting = false;
        if (!isFault(cause, 'keep')) throw cause;
        const { code } = cause;
        work.hasFailed = code === 'keep/full' || code === 'keep/denied';
        if (code === 'keep/full' || code === 'keep/denied')
          this.#tell(work, { type: 'unsaved', cause: code === 'keep/full' ? 'full' : 'denied' });
        else this.#hold(work, code === 'keep/missing');
      },
    );
  }

  /** Writes until the latest state is written. */
  async #writeAll(work: Work, kept: Kept): Promise<void> {
    const library = await this.#open();
    let { revision } = kept;
    for (let story: Story | null = null; story !== work.story; ) {
      story = work.story;
      revision = await library.write(kept.id, story, revision);
      work.kept = { id: kept.id, revision };
    }
  }

  #open(): Promise<Library> {
    this.#library ??= this.#options.openLibrary().then(
      (library) => {
        library.onChange(({ id, revision }) => {
          const work = this.#work;
          if (work?.kept?.id === id && (revision ?? Infinity) > work.kept.revision)
            this.#hold(work, revision === null);
        });
        return library;
      },
      (cause: unknown) => {
        this.#library = null;
        throw cause;
      },
    );
    return this.#library;
  }

  /** Writes no more, until the reader has chosen between this state and that of another tab. */
  #hold(work: Work, isGone: boolean): void {
    if (work === this.#work) this.#isHeld = true;
    this.#tell(work, { type: 'changed', isGone });
  }

  #tell(work: Work, saveState: SaveState): void {
    if (work === this.#work) this.#options.onSaveState(saveState);
  }
}

/** 128 random bits in hexadecimal. `randomUUID` would do, but not on hosts without HTTPS. */
const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
