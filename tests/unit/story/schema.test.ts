import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { storyJsonSchema } from '../../../scripts/storyJsonSchema.ts';
import { sample } from '../stories.ts';

const published = readFileSync('public/schema/story-2.json', 'utf8');

test('the published JSON Schema is made from the schema that the parser uses', () => {
  expect(published).toBe(storyJsonSchema());
});

test('the JSON Schema of version 1 stays, for the documents of version 1', () => {
  const ajv = new Ajv({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  const validate = ajv.compile(JSON.parse(readFileSync('public/schema/story-1.json', 'utf8')));
  const story = sample();
  const mentions = story.mentions.map((mention) => ({ ...mention, reason: 'largest of 3' }));
  expect(validate({ ...story, version: 1, mentions })).toBe(true);
  expect(validate(story)).toBe(false);
});

test('the published JSON Schema takes good stories and refuses bad ones', () => {
  const ajv = new Ajv({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/ } });
  const validate = ajv.compile(JSON.parse(published));
  const story = sample();
  expect(validate(story)).toBe(true);
  expect(validate({ ...story, focus: null, view: { hidden: ['m1'] } })).toBe(true);
  expect(validate({ ...story, view: { bounds: [0, 0, 1] } })).toBe(false);
  expect(validate(JSON.parse(readFileSync('public/stories/baghdad-strike.json', 'utf8')))).toBe(true);
  expect(validate({ ...story, places: [{ ...story.places[0], point: [244, 0] }] })).toBe(false);
  expect(validate({ ...story, mentions: [{ ...story.mentions[0], role: 'hero' }] })).toBe(false);
});
