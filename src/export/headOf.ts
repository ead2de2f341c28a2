import { safeHref } from '../story/safeHref.ts';
import type { Story } from '../story/types.ts';
import { escapeXml } from '../text/escapeXml.ts';
import { descriptionOf } from './descriptionOf.ts';
import { jsonText } from './jsonText.ts';
import { toJsonLd } from './toJsonLd.ts';

/** A picture for link previews. */
export interface Picture {
  /** Absolute, or relative to the page. */
  readonly href: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

interface Surroundings {
  /** The page's own absolute address; null where it is not known. */
  readonly url: string | null;
  readonly picture: Picture | null;
  /** The address of the oEmbed answer; null where there is none. */
  readonly oembed: string | null;
  /** What the page is told of itself: `<meta name="wherein-NAME">`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What a page's head says of its story: title, description, link previews (Open Graph), oEmbed, JSON-LD. */
export function headOf(story: Story, { url, picture, oembed, settings }: Surroundings): string {
  const { title, byline, published } = story;
  const description = descriptionOf(story);
  const source = safeHref(story.source?.url);
  return [
    `<title>${escapeXml(title)}</title>`,
    meta('name', 'description', description),
    ...(byline ? [meta('name', 'author', byline)] : []),
    ...Object.entries(settings).map(([name, content]) => meta('name', `wherein-${name}`, content)),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    ...(published ? [meta('property', 'article:published_time', published)] : []),
    ...(url ? [meta('property', 'og:url', url), `<link rel="canonical" href="${escapeXml(url)}">`] : []),
    ...(picture ? pictureLines(picture) : []),
    ...(oembed
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapeXml(oembed)}" title="${escapeXml(title)}">`,
        ]
      : []),
    ...(source ? [`<link rel="cite-as" href="${escapeXml(source)}">`] : []),
    `<script type="application/ld+json">${jsonText({ ...toJsonLd(story), ...(url && { url }), ...(url && picture && { image: picture.href }) })}</script>`,
  ].join('\n');
}

const meta = (key: 'name' | 'property', name: string, content: string) =>
  `<meta ${key}="${name}" content="${escapeXml(content)}">`;

function pictureLines({ href, width, height, alt }: Picture): string[] {
  return [
    meta('property', 'og:image', href),
    meta('property', 'og:image:width', String(width)),
    meta('property', 'og:image:height', String(height)),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:card', 'summary_large_image'),
  ];
}
