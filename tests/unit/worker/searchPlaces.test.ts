import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Gazetteer } from '../../../src/gazetteer/Gazetteer.ts';
import { geoparse } from '../../../src/geoparse/geoparse.ts';
import { decodeModel } from '../../../src/geoparse/model/format.ts';
import { parseStory } from '../../../src/story/parse.ts';
import { type FoundStory, searchPlaces } from '../../../src/worker/searchPlaces.ts';

const model = decodeModel(readFileSync('public/data/model-en.bin'));
const gazetteer = Gazetteer.from(new Uint8Array(readFileSync('public/data/gazetteer.bin')));
const sentence = 'The minister flew from Baghdad to Nairobi on Monday, where she met farmers. ';

async function all(found: AsyncIterable<FoundStory>): Promise<FoundStory[]> {
  const stories: FoundStory[] = [];
  for await (const story of found) stories.push(story);
  return stories;
}

function setUp(paragraphs: number) {
  const text = Array(paragraphs).fill(sentence.repeat(5).trim()).join('\n\n');
  const story = parseStory({ version: 2, title: 'T', text, places: [], mentions: [] });
  const asked: string[] = [];
  const progress: unknown[] = [];
  const client = {
    geoparse: async (part: string, { onProgress }: { onProgress?: (p: { stage: 'text' }) => void } = {}) => {
      asked.push(part);
      onProgress?.({ stage: 'text' });
      return geoparse(part, { gazetteer, model });
    },
  };
  const found = searchPlaces(client, story, {
    signal: new AbortController().signal,
    onProgress: (step) => progress.push(step),
  });
  return { story, found, asked, progress };
}

test('an article is read in one go', async () => {
  const { story, found, asked } = setUp(10);
  const stories = (await all(found)).map((one) => one.story);
  expect(asked).toEqual([story.text]);
  expect(stories.map(({ mentions }) => mentions.length)).toEqual([100]);
});

test('what the story is about comes with its places', async () => {
  const text = 'Fire in Nairobi market\n\nNAIROBI — A fire burned down a market in Nairobi on Monday.';
  const story = parseStory({ version: 2, title: 'T', text, places: [], mentions: [] });
  const client = { geoparse: async (part: string) => geoparse(part, { gazetteer, model }) };
  const signal = new AbortController().signal;
  const [found] = await all(searchPlaces(client, story, { signal, onProgress: () => undefined }));
  const about = found?.story.places.find(({ id }) => id === found.story.focus?.place);
  expect(about?.name).toBe('Nairobi');
});

test('of a long text the beginning is known first; each part is a story, and the last is the whole', async () => {
  const { story, found, asked, progress } = setUp(800);
  const stories = (await all(found)).map((one) => one.story);
  expect(stories.length).toBeGreaterThan(2);
  for (const part of stories) expect(parseStory(part)).toEqual(part);
  const counts = stories.map(({ mentions }) => mentions.length);
  expect([...counts].sort((a, b) => a - b)).toEqual(counts);
  expect(counts.at(-1)).toBe(8000);
  const whole = asked.reduce((sum, part) => sum + part.length, 0);
  expect(whole).toBeLessThan(story.text.length * 1.4);
  expect(progress.at(0)).toMatchObject({ stage: 'text', of: story.text.length });
  expect(progress.at(-1)).toMatchObject({ done: story.text.length });
});
