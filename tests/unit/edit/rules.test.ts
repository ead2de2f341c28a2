import { describe, expect, test } from 'vitest';
import { acceptMention } from '../../../src/edit/acceptMention.ts';
import { addMention } from '../../../src/edit/addMention.ts';
import { agreedPlace } from '../../../src/edit/agreedPlace.ts';
import { changeRole } from '../../../src/edit/changeRole.ts';
import { choosePlace } from '../../../src/edit/choosePlace.ts';
import { isMentionable } from '../../../src/edit/isMentionable.ts';
import { occurrencesOf } from '../../../src/edit/occurrencesOf.ts';
import { splitMention } from '../../../src/edit/splitMention.ts';
import { movedEnd, movedStart } from '../../../src/edit/text/moved.ts';
import type { Candidate, Certainty, Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

/** The sample with its mentions as sure as told, and its places so certain. */
function doubtful(confidences: Readonly<Record<string, number>>, certainty: Certainty = 'uncertain'): Story {
  const story = sample();
  return {
    ...story,
    places: story.places.map((place) => ({ ...place, certainty })),
    mentions: story.mentions.map((mention) => ({ ...mention, confidence: confidences[mention.id] ?? 1 })),
  };
}

describe('accepting a mention', () => {
  const certaintyOf = (story: Story, id = 'm1') =>
    acceptMention(story, id, 'here').story.places.find(({ id: place }) => place === 'paris')?.certainty;

  test('makes its place certain where that was uncertain for its mentions alone', () => {
    expect(certaintyOf(doubtful({ m1: 0.3, m3: 0.79 }))).toBe('certain');
    // A mention that was sure did not help.
    expect(certaintyOf(doubtful({ m1: 0.3, m3: 0.8 }))).toBe('uncertain');
    // Mentions of other places say nothing of it.
    expect(certaintyOf(doubtful({ m1: 0.3, m3: 0.3, m2: 1 }))).toBe('certain');
    const rough = doubtful({ m1: 0.3, m3: 0.3 });
    expect(
      certaintyOf({ ...rough, places: rough.places.map((place) => ({ ...place, precision: 8000 })) }),
    ).toBe('uncertain');
  });

  test('does nothing where it is sure, or has no place', () => {
    const sure = doubtful({});
    expect(acceptMention(sure, 'm1', 'here').story).toBe(sure);
    const placeless = doubtful({ m6: 0.2 });
    expect(acceptMention(placeless, 'm6', 'here').story).toBe(placeless);
  });
});

describe('adding a mention', () => {
  const text = 'Oslo, Oslo and OsloOslo. Oslos Oslo';
  const story = sample({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], mentions: [] });

  test('finds the same words elsewhere, whole and apart', () => {
    expect(occurrencesOf(story, 'Oslo')).toEqual([0, 6, 31]);
    expect(occurrencesOf(story, ' ')).toEqual([]);
    const { story: added, step } = addMention(story, 6, 10, 'everywhere');
    expect(added.mentions.map(({ id, start, place, confidence }) => [id, start, place, confidence])).toEqual([
      ['m2', 0, null, 0],
      ['m1', 6, null, 0],
      ['m3', 31, null, 0],
    ]);
    expect(step).toMatchObject({ code: 'added', name: 'Oslo', mentions: 3 });
    expect(addMention(story, 0, 4, 'here').story.mentions).toHaveLength(1);
    expect(addMention(story, 15, 19, 'everywhere').story.mentions.map(({ start }) => start)).toEqual([
      0, 6, 15, 31,
    ]);
  });

  test('gives it the place that the name has, if it has one alone', () => {
    const known = sample();
    expect(agreedPlace(known, 'TEXANS')).toBe('texas');
    expect(agreedPlace(known, 'Paris')).toBeNull();
    expect(agreedPlace(known, 'Oslo')).toBeNull();
    const renamed = sample({ text: known.text.replace('Gen. Roy', 'Texans a') });
    const { story: added } = addMention(renamed, 20, 26, 'here');
    expect(added.mentions.find(({ start }) => start === 20)).toMatchObject({
      place: 'texas',
      confidence: 1,
      reason: { code: 'like-the-others' },
    });
  });

  test('needs words without space at their ends, in one block, apart from others', () => {
    const known = sample();
    expect(isMentionable(known, 6, 8)).toBe(true);
    expect(isMentionable(known, 5, 8)).toBe(false);
    expect(isMentionable(known, 6, 6)).toBe(false);
    expect(isMentionable(known, 6, 18)).toBe(false);
    expect(isMentionable(known, 38, 43)).toBe(false);
    const { text: whole } = known;
    expect(isMentionable({ ...known, mentions: [] }, 41, whole.length)).toBe(true);
    expect(isMentionable({ ...known, mentions: [] }, 0, whole.length)).toBe(false);
  });
});

describe('choosing a place', () => {
  const town = (n: number): Candidate => ({
    name: 'Paris',
    kind: 'city',
    country: 'US',
    admin1: `State ${n}`,
    point: [-90 - n, 40],
  });
  const alternativesOf = (story: Story, id: string) =>
    story.places
      .find((place) => place.id === id)
      ?.alternatives?.map(({ admin1, country }) => admin1 ?? country);

  test('keeps what it was, and what that might have been, each once, and no more than eight', () => {
    const story = sample({
      places: sample().places.map((place) =>
        place.id === 'paris' ? { ...place, alternatives: [town(1), town(1), town(2)] } : place,
      ),
    });
    const chosen = choosePlace(story, 'm1', { type: 'entry', entry: town(2) }, 'everywhere').story;
    const made = chosen.mentions[0]?.place ?? '';
    expect(alternativesOf(chosen, made)).toEqual(['FR', 'State 1']);
    const many = sample({
      places: sample().places.map((place) =>
        place.id === 'paris'
          ? { ...place, alternatives: Array.from({ length: 12 }, (_, n) => town(n)) }
          : place,
      ),
    });
    const one = choosePlace(many, 'm1', { type: 'entry', entry: town(20) }, 'everywhere').story;
    expect(alternativesOf(one, one.mentions[0]?.place ?? '')).toHaveLength(8);
  });

  test('that it has already settles it, and adds no other reading', () => {
    const story = doubtful({ m1: 0.3 });
    const { story: settled } = choosePlace(story, 'm1', { type: 'place', place: 'paris' }, 'here');
    expect(settled.mentions[0]).toMatchObject({ place: 'paris', confidence: 1 });
    expect(settled.places.find(({ id }) => id === 'paris')).not.toHaveProperty('alternatives');
  });

  test('is nothing where it has it for sure, also where it is chosen for all of its name', () => {
    const sure = sample();
    expect(choosePlace(sure, 'm1', { type: 'place', place: 'paris' }, 'everywhere').story).toBe(sure);
    const half = doubtful({ m3: 0.3 });
    const { story } = choosePlace(half, 'm1', { type: 'place', place: 'paris' }, 'everywhere');
    expect(story.mentions[2]).toMatchObject({ confidence: 1, reason: { code: 'chosen-by-hand' } });
  });

  test('or another role, once', () => {
    const story = sample();
    const { step, story: changed } = changeRole(story, 'm1', 'metonym', 'everywhere');
    expect(step).toMatchObject({ code: 'role-changed', name: 'Paris', mentions: 2 });
    expect(changed.mentions.filter(({ role }) => role === 'metonym').map(({ id }) => id)).toEqual([
      'm1',
      'm2',
      'm3',
    ]);
    expect(changeRole(story, 'm1', 'literal', 'everywhere').story).toBe(story);
    expect(changeRole(story, 'gone', 'literal', 'here').story).toBe(story);
  });

  test('a mention split off says of what', () => {
    const { story } = splitMention(sample(), 'm3');
    expect(story.mentions[2]).toMatchObject({
      confidence: 0,
      reason: { code: 'split-off', args: { place: 'Paris' } },
    });
  });
});

test('where the ends of a stretch have moved to', () => {
  // “one two three” to “one 22222 three”, and a word put in at the beginning.
  const hunks = [
    { start: 0, end: 0, newStart: 0, newEnd: 4 },
    { start: 4, end: 7, newStart: 8, newEnd: 13 },
  ];
  expect([0, 3, 4, 5, 7, 8].map((at) => movedStart(at, hunks))).toEqual([4, 7, 8, 8, 13, 14]);
  expect([0, 3, 4, 5, 7, 8].map((at) => movedEnd(at, hunks))).toEqual([0, 7, 8, 13, 13, 14]);
  expect(movedStart(5, [])).toBe(5);
  expect(movedEnd(5, [])).toBe(5);
});
