import { expect, test } from 'vitest';
import { candidateOf } from '../../../src/story/candidateOf.ts';
import { optionsFound, optionsOf } from '../../../src/story/candidates.ts';
import { fileName } from '../../../src/story/fileName.ts';
import { isAssociative } from '../../../src/story/isAssociative.ts';
import { openQuestions } from '../../../src/story/openQuestions.ts';
import { parseStory } from '../../../src/story/parse.ts';
import { isKnownReason, isReasonCode } from '../../../src/story/reasons.ts';
import { STORY_VERSION } from '../../../src/story/schema.ts';
import { summariesOf } from '../../../src/story/summaries.ts';
import type { Candidate, Place, Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

const mentionOf = (story: Story, id: string) => {
  const mention = story.mentions.find((known) => known.id === id);
  if (!mention) throw new Error(`no ${id}`);
  return mention;
};

const whole: Place = {
  id: 'paris-oh',
  name: 'Paris',
  kind: 'city',
  point: [-81.2, 40.8],
  country: 'US',
  admin1: 'Ohio',
  ids: { geonames: 5166009 },
  within: 'ohio',
  note: 'A township.',
  certainty: 'uncertain',
};

test('a place is offered elsewhere as what it is, and not as what is said of it here', () => {
  const { id: _, within: __, note: ___, certainty: ____, ...entry } = whole;
  expect(candidateOf(whole)).toEqual(entry);
  expect(candidateOf({ id: 'a', name: 'A', kind: 'site', certainty: 'certain' })).toEqual({
    name: 'A',
    kind: 'site',
  });
});

test('a search of the reader’s own offers the story’s places whose names begin so, then what was found', () => {
  const story = sample();
  const ohio = candidateOf(whole);
  const [paris] = story.places;
  if (!paris) throw new Error('no place');
  const told = (query: string, found: readonly Candidate[]) =>
    optionsFound(story, mentionOf(story, 'm1'), query, found).map(({ key, place, isChosen }) => [
      key,
      place,
      isChosen,
    ]);
  expect(told('PAR', [ohio, candidateOf(paris)])).toEqual([
    ['paris', 'paris', true],
    ['paris-tx', 'paris-tx', false],
    ['~Paris/US/-81.2,40.8/5166009', null, false],
  ]);
  // By another name, the story's own place is still itself.
  expect(told('Lutetia', [candidateOf(paris)])).toEqual([['paris', 'paris', true]]);
  expect(
    told(
      'a',
      Array.from({ length: 12 }, (_, i) => ({ ...ohio, name: `A${i}`, ids: { geonames: i } })),
    ),
  ).toHaveLength(9);
  expect(optionsFound(story, mentionOf(story, 'm6'), 'paris', []).some(({ isChosen }) => isChosen)).toBe(
    false,
  );
});

test('what the other uses of a name could be is offered too, once', () => {
  const story = sample();
  const ohio = candidateOf(whole);
  const places = story.places.map((place) =>
    place.id === 'paris' ? place : { ...place, alternatives: [ohio] },
  );
  const options = optionsOf({ ...story, places }, mentionOf(story, 'm1'), [ohio]);
  expect(options.map(({ place, candidate }) => place ?? candidate.admin1)).toEqual([
    'paris',
    'paris-tx',
    'Ohio',
  ]);
});

test('a reason is ours with each of its arguments, of its type', () => {
  const args = { place: 'Iraq', namesakes: 3, larger: 0 };
  expect(isKnownReason({ code: 'named-with', args })).toBe(true);
  expect(isKnownReason({ code: 'named-with', args: { ...args, larger: '0' } })).toBe(false);
  expect(isKnownReason({ code: 'named-with', args: { place: 'Iraq' } })).toBe(false);
  expect(isKnownReason({ code: 'toString', args: {} })).toBe(false);
  expect(isKnownReason({ code: 'too-uncertain', args: {} })).toBe(true);
  expect([isReasonCode('by-name'), isReasonCode('constructor')]).toEqual([true, false]);
});

test('file names are what every system takes', () => {
  expect(fileName('Rain in Łódź: “Worst since ’97”', 'kml')).toBe('rain-in-łódź-worst-since-97.kml');
  expect(fileName('…', 'json')).toBe('story.json');
  expect(fileName('CON', 'json')).toBe('story.json');
  expect(fileName('Com5', 'json')).toBe('story.json');
  expect(fileName('Conrad', 'json')).toBe('conrad.json');
  // A long title ends at a word, and one word that is too long is cut.
  expect(fileName(`${'rain '.repeat(11)}flooded everything`, 'csv')).toBe(`${'rain-'.repeat(10)}rain.csv`);
  expect(fileName('x'.repeat(70), 'csv')).toBe(`${'x'.repeat(60)}.csv`);
  expect(fileName('x'.repeat(60), 'csv')).toBe(`${'x'.repeat(60)}.csv`);
});

test('every role but the literal is associative', () => {
  expect((['literal', 'metonym', 'demonym', 'embedded'] as const).map(isAssociative)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test('a summary keeps its identity where an edit does not touch it, and only there', () => {
  const story = sample();
  const before = summariesOf(story);
  const mentions = story.mentions.map((mention) =>
    mention.id === 'm3' ? { ...mention, role: 'metonym' as const } : mention,
  );
  const after = summariesOf({ ...story, mentions });
  expect(after.get('texas')).toBe(before.get('texas'));
  expect(after.get('paris')).not.toBe(before.get('paris'));
  expect([...(after.get('paris')?.roles ?? [])]).toEqual(['literal', 'metonym']);
  const fewer = summariesOf({ ...story, mentions: story.mentions.filter(({ id }) => id !== 'm3') });
  expect(fewer.get('paris')?.mentions.map(({ id }) => id)).toEqual(['m1']);
  expect(fewer.get('paris-tx')?.wayUp.map(({ id }) => id)).toEqual(['texas']);
  expect(fewer.get('paris')?.wayUp).toEqual([]);
});

test('a story leaves open what has no place and what nobody is sure of, each name once', () => {
  const story = sample();
  const confidences: Readonly<Record<string, number>> = { m1: 0.2, m3: 0.2, m5: 0.2 };
  const mentions = story.mentions.map((mention) => ({
    ...mention,
    confidence: confidences[mention.id] ?? mention.confidence,
  }));
  const ids = (questions: ReturnType<typeof openQuestions>['toCheck']) =>
    questions.map((question) => question.map(({ id }) => id));
  const open = openQuestions({ ...story, mentions });
  expect(ids(open.toCheck)).toEqual([['m1', 'm3'], ['m5']]);
  expect(ids(open.unplaced)).toEqual([['m6']]);
  expect(ids(open.notFound)).toEqual([]);
  const unsure = mentions.map((mention) => ({ ...mention, confidence: 0 }));
  expect(ids(openQuestions({ ...story, mentions: unsure }).notFound)).toEqual([['m6']]);
});

test('a document of a newer version is told from one that is wrong', () => {
  const refusal = (version: unknown) => {
    try {
      return parseStory({ ...sample(), version });
    } catch (error) {
      return error;
    }
  };
  expect(refusal(STORY_VERSION + 1)).toMatchObject({ isNewer: true, path: 'version' });
  expect(refusal('9')).not.toMatchObject({ isNewer: true });
  expect(refusal(0)).not.toMatchObject({ isNewer: true });
});
