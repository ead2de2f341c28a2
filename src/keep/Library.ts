import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { Fault, isFault } from '../fault/Fault.ts';
import { parseStory } from '../story/parse.ts';
import type { Story } from '../story/types.ts';

/** What the list of stories says of one, so that it can be shown without reading them all. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  /** When it was written last, in milliseconds since 1970. */
  readonly saved: number;
  /** Grows by one with each writing; tells whether somebody else wrote in between. */
  readonly revision: number;
  readonly places: number;
}

interface Schema extends DBSchema {
  entries: { key: string; value: LibraryEntry };
  stories: { key: string; value: unknown };
}

/** A story in the library was written (null: deleted), in this tab or another. */
export interface Change {
  readonly id: string;
  readonly revision: number | null;
}

/** How long the browser may take to open the database, in milliseconds; an older page in another tab may hold it up. */
const PATIENCE = 4000;

/** The stories kept in this browser. What is written by one tab is told to the others. */
export class Library {
  readonly #name: string;
  readonly #patience: number;
  readonly #channel: BroadcastChannel;
  /** Null before it is opened, and again once the browser or a newer page has closed it. */
  #opening: Promise<IDBPDatabase<Schema>> | null = null;
  #isClosed = false;

  private constructor(name: string, patience: number) {
    this.#name = name;
    this.#patience = patience;
    this.#channel = new BroadcastChannel(`${name}:library`);
  }

  /**
   * @param patience how long the browser may take to open the database, in milliseconds
   * @throws {Fault} `keep/denied`
   */
  static async open(name = 'wherein', patience = PATIENCE): Promise<Library> {
    let library: Library | null = null;
    try {
      library = new Library(name, patience);
      await library.#database();
      return library;
    } catch (cause) {
      library?.close();
      throw asFault(cause);
    }
  }

  /** The database: open, or opened anew. A tab that holds it up may let go of it; a later call has it then. */
  #database(): Promise<IDBPDatabase<Schema>> {
    this.#opening ??= this.#connect();
    const opening = this.#opening;
    return new Promise((resolve, reject) => {
      const isLate = () => reject(new Fault('keep/denied', {}));
      const timer = setTimeout(isLate, this.#patience);
      opening.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  async #connect(): Promise<IDBPDatabase<Schema>> {
    const forget = () => {
      this.#opening = null;
    };
    try {
      const database = await openDB<Schema>(this.#name, 1, {
        upgrade(fresh) {
          fresh.createObjectStore('entries', { keyPath: 'id' });
          fresh.createObjectStore('stories');
        },
        // A newer page waits to change the database; a reader's tab that is left open must not hold it up.
        blocking: (_now, _next, event) => {
          forget();
          if (event.target instanceof IDBDatabase) event.target.close();
        },
        terminated: forget,
      });
      if (this.#isClosed) database.close();
      return database;
    } catch (cause) {
      forget();
      throw cause;
    }
  }

  /** Every kept story, the latest first. */
  async list(): Promise<LibraryEntry[]> {
    const entries = await (await this.#database()).getAll('entries');
    return entries.sort((a, b) => b.saved - a.saved);
  }

  /**
   * A kept story, checked like any other that comes from outside: an older version may have written it.
   *
   * @throws {Fault} `keep/missing`
   * @throws {StoryError} where it is damaged
   */
  async read(id: string): Promise<{ story: Story; revision: number }> {
    const database = await this.#database();
    const reading = database.transaction(['entries', 'stories']);
    const [entry, stored] = await Promise.all([
      reading.objectStore('entries').get(id),
      reading.objectStore('stories').get(id),
    ]);
    if (!entry) throw new Fault('keep/missing', {});
    return { story: parseStory(stored), revision: entry.revision };
  }

  /**
   * Writes a story, unless somebody else has done so since.
   *
   * @param revision that this tab read or wrote last; 0 for a story that is new
   * @returns its revision from now on
   * @throws {Fault} `keep/changed`, `keep/missing` where it was deleted, `keep/full` or `keep/denied`
   */
  async write(id: string, story: Story, revision: number): Promise<number> {
    const next = revision + 1;
    try {
      const database = await this.#database();
      const writing = database.transaction(['entries', 'stories'], 'readwrite');
      const entries = writing.objectStore('entries');
      const present = (await entries.get(id))?.revision ?? 0;
      if (present !== revision) {
        writing.abort();
        await writing.done.catch(() => undefined);
        throw new Fault(present === 0 ? 'keep/missing' : 'keep/changed', {});
      }
      const entry = {
        id,
        title: story.title,
        saved: Date.now(),
        revision: next,
        places: story.places.length,
      };
      await Promise.all([entries.put(entry), writing.objectStore('stories').put(story, id), writing.done]);
    } catch (cause) {
      throw asFault(cause);
    }
    this.#tell({ id, revision: next });
    return next;
  }

  /** Deletes a story; nothing where it is gone already. */
  async remove(id: string): Promise<void> {
    const database = await this.#database();
    const removing = database.transaction(['entries', 'stories'], 'readwrite');
    await Promise.all([
      removing.objectStore('entries').delete(id),
      removing.objectStore('stories').delete(id),
      removing.done,
    ]);
    this.#tell({ id, revision: null });
  }

  /**
   * Calls back for each change that another tab, or another library in this one, makes.
   *
   * @returns a function that ends it.
   */
  onChange(listener: (change: Change) => void): () => void {
    const hear = ({ data }: MessageEvent<unknown>) => {
      const change = asChange(data);
      if (change) listener(change);
    };
    this.#channel.addEventListener('message', hear);
    return () => this.#channel.removeEventListener('message', hear);
  }

  close(): void {
    this.#isClosed = true;
    this.#channel.close();
    this.#opening?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  #tell(change: Change): void {
    this.#channel.postMessage(change);
  }
}

function asFault(cause: unknown): Fault {
  if (isFault(cause, 'keep')) return cause;
  const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
  return new Fault(isFull ? 'keep/full' : 'keep/denied', {}, { cause });
}

/** Another version of this page may post something else. */
function asChange(data: unknown): Change | null {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('revision' in data)) return null;
  const { id, revision } = data;
  if (typeof id !== 'string' || (revision !== null && typeof revision !== 'number')) return null;
  return { id, revision };
}
