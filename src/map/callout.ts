import { excerptsOf } from '../story/excerpts.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import type { Story } from '../story/types.ts';

/** A line of the story at the place where it happens. */
export interface Callout {
  readonly place: string;
  readonly name: string;
  readonly point: readonly [number, number];
  readonly text: string;
}

/** Code points of the sentence that are shown. */
const LENGTH = 90;
const SCENES: ReadonlySet<string> = new Set(['site', 'street', 'district']);

/**
 * The line that the scene is told in: the first sentence about the street or site in the frame that is named most
 * often as somewhere in space, or else about the town.
 *
 * @param isInFrame whether the first view shows a point
 */
export function callout(
  story: Story,
  places: readonly PlaceSummary[],
  isInFrame: (point: readonly [number, number]) => boolean,
): Callout | null {
  const literal = places.flatMap(({ place, mentions }) => {
    const count = mentions.filter(({ role }) => role === 'literal').length;
    return place.point && count > 0 && isInFrame(place.point)
      ? [{ ...place, point: place.point, count }]
      : [];
  });
  const scenes = literal.filter(({ kind }) => SCENES.has(kind));
  const towns = literal.filter(({ kind }) => kind === 'city');
  const [best] = [...(scenes.length > 0 ? scenes : towns)].sort((a, b) => b.count - a.count);
  const mention = best && story.mentions.find(({ place, role }) => place === best.id && role === 'literal');
  const excerpt = mention && excerptsOf(story, best.id).find(({ mentions }) => mentions.includes(mention));
  if (!excerpt) return null;
  const text = story.text.slice(excerpt.start, excerpt.end).replace(/\s+/g, ' ').trim();
  return { place: best.id, name: best.name, point: best.point, text: around(text, mention.quote) };
}

/** The part of a sentence around some words of it, cut between words. */
function around(sentence: string, name: string): string {
  if (sentence.length <= LENGTH) return sentence;
  const at = Math.max(0, sentence.indexOf(name));
  const from = Math.max(0, Math.min(at - LENGTH / 3, sentence.length - LENGTH));
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1;
  const rest = sentence.slice(start);
  const end = rest.length <= LENGTH ? rest.length : Math.max(rest.lastIndexOf(' ', LENGTH), name.length);
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`;
}
