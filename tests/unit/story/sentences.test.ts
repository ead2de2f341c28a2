import { expect, test } from 'vitest';
import { paragraphBlocks } from '../../../src/story/blocks.ts';
import { excerptsAround, excerptsOf } from '../../../src/story/excerpts.ts';
import { sentences } from '../../../src/story/sentences.ts';
import { sample } from '../stories.ts';

const split = (text: string, lang = 'en') =>
  sentences({ text, lang, blocks: paragraphBlocks(text) }).map(({ start, end }) => text.slice(start, end));

test('sentences end at full stops, question marks and the ends of blocks', () => {
  expect(split('It rained. Why? Nobody knows\n\nNext day.')).toEqual([
    'It rained.',
    'Why?',
    'Nobody knows',
    'Next day.',
  ]);
});

test('a title or an initial does not end a sentence', () => {
  expect(split('Maj. Gen. Pat Ryder met J. Smith. He left.')).toEqual([
    'Maj. Gen. Pat Ryder met J. Smith.',
    'He left.',
  ]);
  expect(split('He lives in the U.S. Senate quarter. She too.')).toEqual([
    'He lives in the U.S. Senate quarter.',
    'She too.',
  ]);
});

test('a malformed language falls back instead of failing', () => {
  expect(split('One. Two.', 'not a tag!')).toEqual(['One.', 'Two.']);
});

test('excerpts are the sentences that name the place, each once, with the mentions it holds', () => {
  const story = sample();
  const quotes = excerptsOf(story, 'paris').map(({ start, end }) => story.text.slice(start, end));
  expect(quotes).toEqual(['Paris is not Texas.', 'Gen. Roy saw Paris.']);
  expect(excerptsOf(story, 'texas').map((excerpt) => excerpt.mentions.map(({ id }) => id))).toEqual([
    ['m2'],
    ['m4'],
  ]);
});

test('a mention without a place has the excerpt around it', () => {
  const story = sample();
  const unresolved = story.mentions.filter(({ place }) => place === null);
  expect(excerptsAround(story, unresolved).map(({ start, end }) => story.text.slice(start, end))).toEqual([
    'Texans like Paris, Texas.',
  ]);
});
