import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileMarkdown } from '../../../src/story/markdown/compileMarkdown.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import { serialiseStory } from '../../../src/story/serialise.ts';
import { summariesOf } from '../../../src/story/summaries.ts';

const json = readFileSync('public/stories/baghdad-strike.json', 'utf8');
const story = parseStoryText(json);

test('the published story is what its Markdown compiles to', () => {
  expect(json).toBe(serialiseStory(compileMarkdown(readFileSync('stories/baghdad-strike.md', 'utf8'))));
});

test('it has the length of a news report', () => {
  const words = story.text.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(450);
  expect(words).toBeLessThanOrEqual(650);
});

test('every place of the report is in it, in the roles that the report gives it', () => {
  const roles = Object.fromEntries(
    [...summariesOf(story).values()].map(({ place, roles }) => [place.name, [...roles].sort()]),
  );
  expect(roles).toEqual({
    'United States': ['demonym', 'metonym'],
    Baghdad: ['literal', 'metonym'],
    Iran: ['demonym', 'metonym'],
    Pentagon: ['metonym'],
    'Popular Mobilisation headquarters': ['literal'],
    Iraq: ['demonym', 'embedded', 'literal', 'metonym'],
    Washington: ['literal', 'metonym'],
    'Palestine Street': ['literal'],
    'Middle East': ['literal'],
    Israel: ['metonym'],
    'Gaza Strip': ['literal'],
    Syria: ['literal'],
  });
});

test('Palestine Street lies east of the Tigris, in Baghdad, in Iraq', () => {
  const street = summariesOf(story).get('palestine-street');
  const [longitude, latitude] = street?.place.point ?? [0, 0];
  expect(longitude).toBeGreaterThan(44.41);
  expect(longitude).toBeLessThan(44.48);
  expect(latitude).toBeGreaterThan(33.31);
  expect(latitude).toBeLessThan(33.38);
  expect(street?.wayUp.map(({ name }) => name)).toEqual(['Baghdad', 'Iraq', 'Middle East']);
});
