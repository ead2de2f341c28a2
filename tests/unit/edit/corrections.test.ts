import { expect, test } from 'vitest';
import { acceptMention } from '../../../src/edit/acceptMention.ts';
import { addMention } from '../../../src/edit/addMention.ts';
import { changeRole } from '../../../src/edit/changeRole.ts';
import { choosePlace } from '../../../src/edit/choosePlace.ts';
import { describePlace } from '../../../src/edit/describePlace.ts';
import { dropMention } from '../../../src/edit/dropMention.ts';
import { mergePlaces } from '../../../src/edit/mergePlaces.ts';
import { placeAt } from '../../../src/edit/placeAt.ts';
import { splitMention } from '../../../src/edit/splitMention.ts';
import { optionsOf } from '../../../src/story/candidates.ts';
import type { Candidate, Mention, Place, Story } from '../../../src/story/types.ts';
import { stepText } from '../../../src/words/editWords.ts';

const TEXT = 'Springfield is far from springfield, Ill. Springfield won in Oz.';

const illinois: Candidate = {
  name: 'Springfield',
  kind: 'city',
  point: [-89.64, 39.8],
  country: 'US',
  admin1: 'Illinois',
  ids: { geonames: 4250542 },
};

const missouri: Place = {
  id: 'springfield',
  name: 'Springfield',
  kind: 'city',
  point: [-93.3, 37.2],
  country: 'US',
  admin1: 'Missouri',
  within: 'missouri',
  ids: { geonames: 4409896 },
  certainty: 'less-certain',
  alternatives: [illinois],
};

function springfields(): Story {
  const mention = (id: string, start: number, quote: string, place: string | null): Mention => ({
    id,
    start,
    end: start + quote.length,
    quote,
    place,
    role: 'literal',
    confidence: 0.4,
  });
  return {
    version: 2,
    title: 'Springfields',
    lang: 'en',
    text: TEXT,
    blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
    places: [
      missouri,
      { id: 'missouri', name: 'Missouri', kind: 'admin1', country: 'US', within: 'us', certainty: 'certain' },
      { id: 'us', name: 'United States', kind: 'country', country: 'US', certainty: 'certain' },
      { id: 'moon', name: 'Moon', kind: 'site', certainty: 'certain' },
    ],
    mentions: [
      mention('m1', 0, 'Springfield', 'springfield'),
      mention('m2', 24, 'springfield', 'springfield'),
      mention('m3', 42, 'Springfield', 'springfield'),
      mention('m4', 61, 'Oz', null),
    ],
  };
}

const placesOf = ({ mentions }: Story) => mentions.map(({ place }) => place);
const ids = ({ places }: Story) => places.map(({ id }) => id);

test('a choice moves every mention of the name, and the places that nothing uses any more go', () => {
  const { step, story } = choosePlace(springfields(), 'm2', { type: 'entry', entry: illinois }, 'everywhere');
  expect(stepText(step)).toBe('Moved Springfield to Illinois, 3 mentions');
  expect(placesOf(story)).toEqual(['springfield-2', 'springfield-2', 'springfield-2', null]);
  expect(story.mentions[0]).toMatchObject({ confidence: 1, reason: { code: 'chosen-by-hand', args: {} } });
  // Missouri only held what is gone; the country holds the new place, and what never had a mention stays.
  expect(ids(story)).toEqual(['us', 'moon', 'springfield-2']);
  const [mention] = story.mentions;
  if (!mention) throw new Error('no mention');
  expect(optionsOf(story, mention).map(({ candidate }) => candidate.admin1)).toEqual([
    'Illinois',
    'Missouri',
  ]);
});

test('a choice reaches the mentions of that name and that place alone', () => {
  const base = springfields();
  const start = TEXT.indexOf('far');
  const nickname = {
    ...base.mentions[0],
    id: 'm9',
    start,
    end: start + 3,
    quote: 'far',
    place: 'springfield',
  } as Mention;
  const mixed: Story = {
    ...base,
    mentions: base.mentions
      .map((mention) => (mention.id === 'm3' ? { ...mention, place: 'moon' } : mention))
      .concat(nickname)
      .sort((a, b) => a.start - b.start),
  };
  const { step, story } = choosePlace(mixed, 'm1', { type: 'entry', entry: illinois }, 'everywhere');
  expect(stepText(step)).toBe('Moved Springfield to Illinois, 2 mentions');
  expect(placesOf(story)).toEqual(['springfield-2', 'springfield', 'springfield-2', 'moon', null]);
});

test('only here moves one, and the same entry is the same place afterwards', () => {
  const once = choosePlace(springfields(), 'm2', { type: 'entry', entry: illinois }, 'here');
  expect(stepText(once.step)).toBe('Moved springfield to Illinois');
  expect(placesOf(once.story)).toEqual(['springfield', 'springfield-2', 'springfield', null]);
  expect(ids(once.story)).toContain('missouri');
  const twice = choosePlace(once.story, 'm3', { type: 'entry', entry: illinois }, 'here');
  expect(placesOf(twice.story)).toEqual(['springfield', 'springfield-2', 'springfield-2', null]);
  const back = choosePlace(twice.story, 'm3', { type: 'place', place: 'springfield' }, 'everywhere');
  expect(placesOf(back.story)).toEqual(['springfield', 'springfield', 'springfield', null]);
});

test.each([
  ['Wien', 'Vienna', 'Wien'],
  ['Springfield', 'Illinois', 'Illinois'],
  ['Springfield', 'Springfield', 'Austria'],
])('a choice of %s, %s, says of a Springfield that it moved to %s', (name, admin1, to) => {
  const entry: Candidate = { ...illinois, name, admin1, country: 'AT', ids: { geonames: 1 } };
  const moved = choosePlace(springfields(), 'm1', { type: 'entry', entry }, 'here');
  expect(stepText(moved.step)).toBe(`Moved Springfield to ${to}`);
});

test('a new place lies within what the story has of the places that hold it', () => {
  const branson: Candidate = { ...illinois, name: 'Branson', admin1: 'Missouri', ids: { geonames: 1 } };
  const { story } = choosePlace(springfields(), 'm4', { type: 'entry', entry: branson }, 'everywhere');
  expect(story.places.at(-1)).toMatchObject({ id: 'branson', within: 'missouri' });
  const wien: Candidate = { name: 'Wien', kind: 'city', country: 'AT', point: [16.4, 48.2] };
  expect(
    choosePlace(springfields(), 'm4', { type: 'entry', entry: wien }, 'here').story.places.at(-1)?.within,
  ).toBeUndefined();
});

test('accepting makes mentions sure, and a place certain that was in doubt for their sake alone', () => {
  const { step, story } = acceptMention(springfields(), 'm1', 'everywhere');
  expect(stepText(step)).toBe('Accepted Springfield, 3 mentions');
  expect(story.mentions.map(({ confidence }) => confidence)).toEqual([1, 1, 1, 0.4]);
  expect(story.places[0]?.certainty).toBe('certain');
  const rough = describePlace(springfields(), 'springfield', { precision: 15000 }).story;
  expect(acceptMention(rough, 'm1', 'everywhere').story.places[0]?.certainty).toBe('less-certain');
  expect(acceptMention(story, 'm1', 'everywhere').story).toBe(story);
});

test('a place that is moved keeps what else uses it where it was', () => {
  const alone = placeAt(springfields(), 'm1', [-93.31, 37.21], 'everywhere');
  expect(stepText(alone.step)).toBe('Placed Springfield at 37.21, −93.31, 3 mentions');
  expect(alone.story.places[0]).toMatchObject({
    id: 'springfield',
    point: [-93.31, 37.21],
    ids: missouri.ids,
  });
  expect(placeAt(springfields(), 'm1', [10, 50], 'everywhere').story.places[0]?.ids).toBeUndefined();
  const here = placeAt(springfields(), 'm1', [10, 50], 'here').story;
  expect(placesOf(here)).toEqual(['springfield-2', 'springfield', 'springfield', null]);
  expect(here.places[0]?.point).toEqual(missouri.point);
  const oz = placeAt(springfields(), 'm4', [135, -25], 'everywhere').story;
  expect(oz.places.at(-1)).toMatchObject({ id: 'oz', name: 'Oz', point: [135, -25] });
});

test('what is no place loses its mentions; a split, a merge, a role and the words about a place', () => {
  const dropped = dropMention(springfields(), 'm3', 'everywhere');
  expect(stepText(dropped.step)).toBe('Took Springfield out: not a place, 3 mentions');
  expect(dropped.story.mentions.map(({ id }) => id)).toEqual(['m4']);
  const split = splitMention(springfields(), 'm2');
  expect(placesOf(split.story)).toEqual(['springfield', 'springfield-2', 'springfield', null]);
  expect(split.story.mentions[1]?.confidence).toBe(0);
  const merged = mergePlaces(split.story, 'springfield-2', 'springfield');
  expect(stepText(merged.step)).toBe('Merged Springfield into Springfield');
  expect(placesOf(merged.story)).toEqual(placesOf(springfields()));
  const upwards = mergePlaces(springfields(), 'missouri', 'springfield').story;
  expect(upwards.places[0]?.within).toBe('us');
  const one = changeRole(springfields(), 'm1', 'metonym', 'here').story;
  expect(changeRole(one, 'm2', 'embedded', 'everywhere').story.mentions.map(({ role }) => role)).toEqual([
    'metonym',
    'embedded',
    'embedded',
    'literal',
  ]);
  const renamed = describePlace(springfields(), 'springfield', { name: ' Springfield, Mo. ' });
  expect(stepText(renamed.step)).toBe('Renamed Springfield to Springfield, Mo.');
  expect(describePlace(springfields(), 'us', { name: ' ' }).story.places[2]?.name).toBe('United States');
  expect(describePlace(springfields(), 'us', { precision: -1 }).story.places[2]?.precision).toBeUndefined();
});

test('a mention is added wherever the words stand, with the place that the text agrees on', () => {
  const far = TEXT.indexOf('far');
  const added = addMention(springfields(), far, far + 3, 'everywhere');
  expect(added).toMatchObject({ step: { code: 'added', name: 'far', mentions: 1 }, id: 'm5' });
  expect(added.story.mentions.find(({ id }) => id === 'm5')).toMatchObject({
    quote: 'far',
    place: null,
    confidence: 0,
  });
  const gone = dropMention(springfields(), 'm3', 'here').story;
  const again = addMention(gone, 42, 53, 'everywhere');
  expect(again.story.mentions.map(({ place }) => place)).toEqual([
    'springfield',
    'springfield',
    'springfield',
    null,
  ]);
  expect(addMention(springfields(), 0, 5, 'here').step).toEqual({
    code: 'added',
    name: 'Sprin',
    mentions: 0,
  });
  const none = dropMention(springfields(), 'm1', 'everywhere').story;
  expect(addMention(none, 0, 11, 'everywhere').story.mentions.map(({ start }) => start)).toEqual([0, 42, 61]);
});
