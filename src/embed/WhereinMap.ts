import { elementWords } from '../words/elementWords.ts';
import { type FrameMessage, readFrameMessage } from './FrameMessage.ts';
import { frameAddress } from './frameAddress.ts';
import type { HostMessage } from './HostMessage.ts';
import { isWebAddress } from './isWebAddress.ts';
import { THEMES } from './ThemeChoice.ts';

/** The heights that a frame may ask for, in CSS pixels; it has the first until it asks. */
const HEIGHTS = { first: 480, least: 200, most: 1200 } as const;

/** How long the framed page may take to say anything once it has loaded, in milliseconds. */
const PATIENCE = 15_000;

const STYLE = `:host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}`;

/**
 * `<wherein-map src="story.json" place="baghdad" theme="dark">`: a story in its compact form, in a frame of its own.
 *
 * Attributes: `src` (the story, from the host page's base), `place` (the place selected at first), `theme`
 * (`light`, `dark`, `auto`), `basemap`, `height` (CSS pixels; without it the frame says), `sandbox` (the frame's),
 * `page` (where Wherein is; by default where the script came from).
 *
 * Events, none of which bubbles: `wherein-ready` with `{title, places: [{id, name}]}`, `wherein-select` with
 * `{place, mention}` (ids or null), `wherein-error` with `{cause}`.
 */
export class WhereinMap extends HTMLElement {
  static readonly observedAttributes = ['src', 'page', 'basemap', 'sandbox', 'height', 'theme', 'place'];

  /** The address of the folder that holds Wherein's page. */
  static page: string | null = null;

  #frame: HTMLIFrameElement | null = null;
  #isLive = false;
  #wasHeard = false;
  #isReady = false;
  /** What was asked for before the frame could hear it. */
  #waiting: HostMessage[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#isLive = true;
    addEventListener('message', this);
    this.#open();
  }

  disconnectedCallback(): void {
    this.#isLive = false;
    removeEventListener('message', this);
    this.#close();
  }

  attributeChangedCallback(name: string, was: string | null, is: string | null): void {
    if (!this.#isLive || was === is) return;
    if (name === 'place') this.#tell({ type: 'wherein:select', place: is });
    else if (name === 'theme') this.#tell({ type: 'wherein:theme', theme: this.#theme() ?? 'auto' });
    else if (name === 'height') this.#setHeight(HEIGHTS.first);
    else this.#open();
  }

  /** Selects a place by its id; one that the story does not have selects nothing. */
  select(place: string): void {
    this.#tell({ type: 'wherein:select', place });
  }

  clear(): void {
    this.#tell({ type: 'wherein:select', place: null });
  }

  handleEvent({ source, data }: MessageEvent): void {
    if (!this.#frame || source === null || source !== this.#frame.contentWindow) return;
    const message = readFrameMessage(data);
    if (!message) return;
    this.#wasHeard = true;
    clearTimeout(this.#patience);
    this.#hear(message);
  }

  #hear(message: FrameMessage): void {
    if (message.type === 'wherein:height') {
      this.#setHeight(message.height);
      return;
    }
    if (message.type === 'wherein:ready') {
      this.#isReady = true;
      if (this.#frame) this.#frame.title = elementWords.frameOf(message.title);
      for (const one of this.#waiting.splice(0)) this.#tell(one);
    }
    const { type, ...detail } = message;
    this.dispatchEvent(new CustomEvent(type.replace(':', '-'), { detail }));
  }

  #tell(message: HostMessage): void {
    // A sandboxed frame has no origin that could be named; nothing in these messages is secret.
    if (this.#isReady) this.#frame?.contentWindow?.postMessage(message, '*');
    else this.#waiting.push(message);
  }

  #open(): void {
    this.#close();
    const address = this.#address();
    if (address === null) return;
    const frame = document.createElement('iframe');
    // Below the fold it costs nothing until the reader nears it.
    frame.loading = 'lazy';
    frame.allow = 'fullscreen';
    frame.title = elementWords.frame;
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.src = address;
    frame.addEventListener('load', () => {
      clearTimeout(this.#patience);
      if (!this.#wasHeard) this.#patience = setTimeout(() => this.#fail(elementWords.noAnswer), PATIENCE);
    });
    this.#frame = frame;
    this.#setHeight(HEIGHTS.first);
    this.#shadow().replaceChildren(frame);
  }

  #close(): void {
    clearTimeout(this.#patience);
    this.#frame?.remove();
    this.#frame = null;
    this.#wasHeard = false;
    this.#isReady = false;
  }

  /** What the element holds, a picture and a link, stands in where the frame cannot. */
  #fail(cause: string): void {
    this.#close();
    this.#shadow().replaceChildren(document.createElement('slot'));
    this.dispatchEvent(new CustomEvent('wherein-error', { detail: { cause } }));
  }

  #shadow(): ShadowRoot {
    if (this.shadowRoot) return this.shadowRoot;
    const root = this.attachShadow({ mode: 'open' });
    // A sheet made by script passes a host's policy against inline styles.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    return root;
  }

  #address(): string | null {
    const base = document.baseURI;
    const src = this.getAttribute('src');
    const page = this.getAttribute('page') ?? WhereinMap.page;
    const wrong = [src, page].find((address) => address !== null && !isWebAddress(address, base));
    if (page === null || wrong !== undefined) {
      this.#fail(page === null ? elementWords.noPage : elementWords.badAddress(wrong ?? ''));
      return null;
    }
    return frameAddress({
      page: new URL(page, base).href,
      story: src && new URL(src, base).href,
      place: this.getAttribute('place'),
      theme: this.#theme(),
      basemap: this.getAttribute('basemap'),
    });
  }

  #theme() {
    return THEMES.find((known) => known === this.getAttribute('theme')) ?? null;
  }

  #setHeight(wanted: number): void {
    const fixed = Number(this.getAttribute('height'));
    const height = fixed > 0 ? fixed : Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, wanted));
    if (this.#frame) this.#frame.style.height = `${Math.round(height)}px`;
  }
}
