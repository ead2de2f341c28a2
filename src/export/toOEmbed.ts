import type { Story } from '../story/types.ts';
import { escapeXml } from '../text/escapeXml.ts';

interface Where {
  /** The address of the embed page, and of the folder of the site; absolute, for hosts that are to use them. */
  readonly embed: string;
  readonly site: string | null;
  readonly thumbnail: { readonly href: string; readonly width: number; readonly height: number } | null;
}

/** The size that is asked of the host, in pixels; the width gives way on a narrow page. */
const SIZE = { width: 720, height: 480 } as const;

/** An oEmbed 1.0 answer of the type `rich`: a frame that shows the story. */
export function toOEmbed({ title, byline }: Story, { embed, site, thumbnail }: Where) {
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(byline && { author_name: byline }),
    ...(site && { provider_name: new URL(site).host, provider_url: site }),
    html: frame(embed, title),
    ...SIZE,
    ...(thumbnail && {
      thumbnail_url: thumbnail.href,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}

function frame(address: string, title: string): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="${SIZE.width}" height="${SIZE.height}" style="border:0;max-width:100%" loading="lazy" allowfullscreen></iframe>`;
}
