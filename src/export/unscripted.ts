import { headlineOf } from '../story/headline.ts';
import { safeHref } from '../story/safeHref.ts';
import { summariesOf } from '../story/summaries.ts';
import type { Block, Place, Story } from '../story/types.ts';
import { escapeXml } from '../text/escapeXml.ts';
import { gazetteerAddresses } from './gazetteerAddresses.ts';

const TAGS = { heading: 'h2', paragraph: 'p', quote: 'blockquote', caption: 'p', item: 'p' } as const;

/**
 * What a reader without script gets, as `<noscript>`: the article, a picture of its map and the list of its places,
 * with links to the gazetteers that know them.
 *
 * @param picture HTML that shows the map: an `<img>` or an `<svg>`
 */
export function unscripted(story: Story, picture: string): string {
  const source = safeHref(story.source?.url);
  const body = headlineOf(story) ? story.blocks.slice(1) : story.blocks;
  return [
    '<noscript>',
    '<div class="article unscripted">',
    `<article lang="${escapeXml(story.lang)}">`,
    `<h1 dir="auto">${escapeXml(story.title)}</h1>`,
    `<figure>${picture}</figure>`,
    ...body.map((block) => paragraph(story, block)),
    ...(source
      ? [`<p><a href="${escapeXml(source)}">${escapeXml(story.source?.name ?? source)}</a></p>`]
      : []),
    '<h2 lang="en">Places</h2>',
    '<ul>',
    ...[...summariesOf(story).values()].map(({ place }) => `<li dir="auto">${link(place)}</li>`),
    '</ul>',
    '</article>',
    '</div>',
    '</noscript>',
  ].join('\n');
}

function paragraph({ text }: Story, { kind, start, end }: Block): string {
  return `<${TAGS[kind]} dir="auto">${escapeXml(text.slice(start, end))}</${TAGS[kind]}>`;
}

function link(place: Place): string {
  const [address] = gazetteerAddresses(place);
  const name = escapeXml(place.name);
  return address ? `<a href="${escapeXml(address)}">${name}</a>` : name;
}
