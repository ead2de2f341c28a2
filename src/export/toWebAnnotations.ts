import { safeHref } from '../story/safeHref.ts';
import { summariesOf } from '../story/summaries.ts';
import type { Mention, Place, Story } from '../story/types.ts';
import { reasonText } from '../words/en/reasonWords.ts';
import { codePointOffsets } from './codePointOffsets.ts';
import { gazetteerAddresses } from './gazetteerAddresses.ts';
import { placeFragment } from './placeFragment.ts';

/** How much text around a quote tells it apart from others like it, in UTF-16 units. */
const CONTEXT = 32;

/** What the target's text is called where the story names no address of its article. */
const STORY_FILE = 'story.json';

/**
 * A page of W3C Web Annotations (Recommendation of 23 February 2017): one for each mention, in reading order.
 *
 * The target is the article at its own address, or `story.json` where it has none. The quote selector finds the words
 * wherever they stand; the position selector counts code points into the story's `text`, as the standard has it.
 * The bodies say which place is meant (none where it was not resolved), by what name, and in which role.
 */
export function toWebAnnotations(story: Story) {
  const codePoints = codePointOffsets(story.text);
  const summaries = summariesOf(story);
  const source = safeHref(story.source?.url) ?? STORY_FILE;
  const items = story.mentions.map((mention) => ({
    id: `#${new URLSearchParams({ mention: mention.id })}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: bodies(mention, summaries.get(mention.place ?? '')?.place),
    target: {
      type: 'SpecificResource',
      source,
      selector: [quoteSelector(story.text, mention), positionSelector(codePoints, mention)] as const,
    },
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#page',
    type: 'AnnotationPage',
    partOf: { id: '#annotations', type: 'AnnotationCollection', label: story.title, total: items.length },
    startIndex: 0,
    items,
  };
}

function quoteSelector(text: string, { start, end, quote }: Mention) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    type: 'TextQuoteSelector',
    exact: quote,
    // Half of a surrogate pair is no text.
    prefix: before.replace(/^[\u{dc00}-\u{dfff}]/u, ''),
    suffix: after.replace(/[\u{d800}-\u{dbff}]$/u, ''),
  };
}

function positionSelector(codePoints: Uint32Array, { start, end }: Mention) {
  return { type: 'TextPositionSelector', start: codePoints[start] ?? 0, end: codePoints[end] ?? 0 };
}

function bodies({ role, reason }: Mention, place: Place | undefined) {
  const text = (purpose: string, value: string) => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  return [
    ...(place
      ? [
          {
            type: 'SpecificResource',
            purpose: 'identifying',
            source: gazetteerAddresses(place)[0] ?? placeFragment(place.id),
          },
          text('describing', place.name),
          ...(place.admin1 ? [text('describing', place.admin1)] : []),
        ]
      : []),
    text('classifying', role),
    ...(reason ? [text('commenting', reasonText(reason))] : []),
  ];
}
