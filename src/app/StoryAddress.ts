import { selectionOf } from '../state/address.ts';

/** Query parameters that name a story or how one came; the others say how the page looks, and stay. */
const NAMES = ['own', 'story', 'bring'];

/** Which story the address names. A share link carries its story in the hash. */
function named(): string {
  const query = new URLSearchParams(location.search);
  const carried = new URLSearchParams(location.hash.slice(1)).get('s');
  return JSON.stringify([query.get('own'), query.get('story'), carried]);
}

/** The address as far as it names the story that is shown; what it selects is another's. */
export class StoryAddress {
  #names = new Set([named()]);
  #id: string | null = null;

  /** Whether the address, after a step back or forward, still names the story that is shown. */
  get isShown(): boolean {
    return this.#names.has(named());
  }

  /** Another story is shown, kept under an id. */
  open(id: string): void {
    this.#go(id, '');
    this.#names = new Set([named()]);
  }

  /** The story that is shown is kept under an id from now on; its earlier address goes on to mean it. */
  keep(id: string): void {
    this.#go(id, selectionOf(location.hash));
    this.#names.add(named());
  }

  /** After a step back to an earlier address of the same story, what is shown is still the state that is kept. */
  settle(): void {
    if (this.#id !== null) history.replaceState(null, '', address(this.#id, selectionOf(location.hash)));
  }

  #go(id: string, hash: string): void {
    // A page from a file may not give itself another address.
    if (/^https?:$/.test(location.protocol)) history.pushState(null, '', address(id, hash));
    this.#id = id;
  }
}

function address(id: string, hash: string): string {
  const query = new URLSearchParams(location.search);
  for (const name of NAMES) query.delete(name);
  query.set('own', id);
  return `${location.pathname}?${query}${hash}`;
}
