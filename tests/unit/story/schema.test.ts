import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { storyJsonSchema } from '../../../scripts/storyJsonSchema.ts';
import { sample } from '../stories.ts';

const published = readFileSync('public/schema/story-1.json', 'utf8');

test('the published JSON Schema is made from the schema that the parser uses', () => {
  expect(published).toBe(storyJsonSchema());
});

test('the published JSON Schema takes good stories and refuses bad ones', () => {
  const ajv = new Ajv({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  const validate = ajv.compile(JSON.parse(published));
  const story = sample();
  expect(validate(story)).toBe(true);
  expect(validate(JSON.parse(readFileSync('public/stories/baghdad-strike.json', 'utf8')))).toBe(true);
  expect(validate({ ...story, places: [{ ...story.places[0], point: [244, 0] }] })).toBe(false);
  expect(validate({ ...story, mentions: [{ ...story.mentions[0], role: 'hero' }] })).toBe(false);
});
