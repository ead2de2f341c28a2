import { frameAddress } from '../../embed/frameAddress.ts';
import type { ThemeChoice } from '../../embed/ThemeChoice.ts';
import { escapeXml } from '../../export/escapeXml.ts';
import { fileName } from '../../export/fileName.ts';
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
  /** The frame's width in CSS pixels. */
  readonly width: number;
}

/** Lines of HTML to paste into a host page, and what they need there. */
export interface Snippet {
  readonly label: string;
  readonly code: string;
  readonly needs: string;
}

/** The ways to embed a story, the most comfortable first. */
export function snippets(options: EmbedOptions): readonly Snippet[] {
  const { element, iframe } = embedDialogWords.snippets;
  return [
    { ...element, code: elementCode(options) },
    { ...iframe, code: iframeCode(previewAddress(options), options) },
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

function iframeCode(src: string, { title, width }: Pick<EmbedOptions, 'title' | 'width'>): string {
  const shown = attributes({
    src,
    title: embedDialogWords.fallback(title),
    width: `${width}`,
    height: `${embedHeight(width)}`,
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
