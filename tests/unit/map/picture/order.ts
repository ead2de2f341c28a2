import { readFileSync } from 'node:fs';
import type { Area } from '../../../../src/map/areas.ts';
import type { PictureOrder } from '../../../../src/map/picture/mapPicture.ts';
import { BytesSource } from '../../../../src/map/source/BytesSource.ts';
import { openBasemap } from '../../../../src/map/source/openBasemap.ts';
import { parseStoryText } from '../../../../src/story/parse.ts';
import { summariesOf } from '../../../../src/story/summaries.ts';
import type { Place, Story } from '../../../../src/story/types.ts';

const read = (path: string) => readFileSync(new URL(`../../../../public/${path}`, import.meta.url));

export const archive = await openBasemap(
  new BytesSource('basemap', new Uint8Array(read('data/basemap.pmtiles')).buffer),
);

export const baghdad = parseStoryText(read('stories/baghdad-strike.json').toString('utf8'));

/** A box so large that its area is seen at every zoom. */
const ANY = [-60, -60, 60, 60] as const;

/** Outlines by the simplest rule: countries by code, regions by name. */
export function areaOf({ kind, country, name }: Place): Area | null {
  if (kind === 'country' && country) return { layer: 'countries', id: country, bounds: ANY };
  if (kind === 'region') {
    return { layer: 'regions', id: name.toLowerCase().replaceAll(' ', '-'), bounds: ANY };
  }
  return null;
}

/** A picture of a story at 700 by 420 pixels around the Middle East, and what differs. */
export function orderOf(story: Story, changes: Partial<PictureOrder> = {}): PictureOrder {
  return {
    archive,
    view: { places: [...summariesOf(story).values()], selected: null, theme: 'light' },
    camera: { center: [45, 29], zoom: 2.8 },
    width: 700,
    height: 420,
    areaOf,
    ...changes,
  };
}

/** A story of these places, each mentioned once in a text that is their names. */
export function storyOf(
  places: readonly (Partial<Place> & Pick<Place, 'name'>)[],
  role: 'literal' | 'metonym',
) {
  let text = '';
  const mentions = places.map(({ name }, i) => {
    const start = text.length;
    text += `${name}. `;
    const mention = { id: `m${i}`, start, end: start + name.length, quote: name, place: `p${i}`, role };
    return { ...mention, confidence: 1 };
  });
  const story: Story = {
    version: 2,
    title: 'A story',
    lang: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    places: places.map((place, i) => ({ kind: 'city', certainty: 'certain', ...place, id: `p${i}` })),
    mentions,
  };
  return story;
}
