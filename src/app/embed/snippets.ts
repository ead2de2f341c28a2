import { frameAddress } from '../../embed/frameAddress.ts';
import type { ThemeChoice } from '../../embed/ThemeChoice.ts';
import { withShared } from '../../state/address.ts';
import { fileName } from '../../story/fileName.ts';
import { escapeXml } from '../../text/escapeXml.ts';
import { embedDialogWords } from '../../words/embedDialogWords.ts';
import { embedHeight } from './embedHeight.ts';

export interface EmbedOptions {
  /** The address of the folder that holds the page. */
  readonly page: string;
  /** The absolute address of the story. */
  readonly story: string;
  readonly title: string;
  /** The id of the place to open with. */
  readonly place: string | null;
  readonly theme: ThemeChoice;
  /** The frame's width in CSS pixels; null for that of the column it stands in. */
  readonly width: number | null;
}

/** Lines of HTML to paste into a host page, and what they need there. */
export interface Snippet {
  readonly label: string;
  readonly code: string;
  readonly needs: string;
}

/** The ways to embed a story that stands at an address, the one that every page takes first. */
export function snippets(options: EmbedOptions): readonly Snippet[] {
  const { element } = embedDialogWords.snippets;
  return [
    frameSnippet(previewAddress(options), options),
    { ...element, code: elementCode(options) },
    fileSnippet(options),
  ];
}

/** The way that needs no address of the story: the page in one file, beside the host page. */
export function fileSnippet(options: Omit<EmbedOptions, 'page' | 'story'>): Snippet {
  const { title, place, theme } = options;
  // An address of this form is needed to make one, and is taken away again.
  const host = 'https://host.example/';
  const page = new URL(encodeURIComponent(fileName(title, 'html')), host).href;
  const address = frameAddress({ page, place, theme: theme === 'auto' ? null : theme });
  return { ...embedDialogWords.snippets.file, code: iframeCode(address.slice(host.length), options) };
}

/** The address of the compact form as chosen. */
export function previewAddress({ page, story, place, theme }: EmbedOptions): string {
  return frameAddress({ page, story, place, theme: theme === 'auto' ? null : theme });
}

/**
 * The address of the compact form that holds its story itself.
 *
 * @param word the packed story
 */
export function addressWithin(word: string, { page, place, theme }: Omit<EmbedOptions, 'story'>): string {
  const url = new URL(frameAddress({ page, place, theme: theme === 'auto' ? null : theme }));
  url.hash = withShared(word, url.hash);
  return url.href;
}

/** Lines that need nothing but a page that allows frames. */
export function frameSnippet(src: string, options: Pick<EmbedOptions, 'title' | 'width'>): Snippet {
  return { ...embedDialogWords.snippets.iframe, code: iframeCode(src, options) };
}

function elementCode({ page, story, title, place, theme }: EmbedOptions): string {
  const chosen = attributes({ src: story, place, theme: theme === 'auto' ? null : theme });
  const full = new URL(page);
  full.searchParams.set('story', story);
  return [
    `<script async${attributes({ src: new URL('embed.js', page).href })}></script>`,
    `<wherein-map${chosen}>`,
    `  <a${attributes({ href: full.href })}>${escapeXml(embedDialogWords.fallback(title))}</a>`,
    '</wherein-map>',
  ].join('\n');
}

/** The height of a frame in CSS pixels; one as wide as its column may be on a phone as well as on a desk. */
export const heightOf = (width: number | null) => (width === null ? 520 : embedHeight(width));

function iframeCode(src: string, { title, width }: Pick<EmbedOptions, 'title' | 'width'>): string {
  const shown = attributes({
    src,
    title: embedDialogWords.fallback(title),
    width: width === null ? '100%' : `${width}`,
    height: `${heightOf(width)}`,
    loading: 'lazy',
    allow: 'fullscreen',
    style: 'border:0;max-width:100%',
  });
  return `<iframe${shown}></iframe>`;
}

const attributes = (values: Readonly<Record<string, string | null>>) =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
