import { expect, test } from 'vitest';
import { isTitleInText } from '../../../src/story/headline.ts';
import { titleFrom } from '../../../src/story/titleFrom.ts';
import type { Story } from '../../../src/story/types.ts';

const LONG = 'It rained in Bergen. '.repeat(10);

test('a text without a title takes its first line, or where that is long the sentence that begins it', () => {
  expect(titleFrom('  Rain in Bergen\nIt rained.')).toBe('Rain in Bergen');
  expect(titleFrom(LONG)).toBe('It rained in Bergen.');
  const cut = titleFrom(LONG.replaceAll('.', ','));
  expect(cut).toMatch(/^It rained in Bergen, .*\w…$/);
  expect(cut.length).toBeLessThanOrEqual(120);
  expect(titleFrom('')).toBe('');
});

test('a title that is how the text begins is known, and a headline is none', () => {
  const text = 'It rained in Bergen. Nobody minded.';
  const story = (fields: Partial<Story>): Story => ({
    version: 2,
    title: 'It rained in Bergen.',
    lang: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    places: [],
    mentions: [],
    ...fields,
  });
  expect(isTitleInText(story({}))).toBe(true);
  expect(isTitleInText(story({ title: 'It rained in…' }))).toBe(true);
  expect(isTitleInText(story({ title: 'Rain' }))).toBe(false);
  expect(isTitleInText(story({ blocks: [{ kind: 'heading', start: 0, end: 20 }] }))).toBe(false);
});
