import { expect, test } from 'vitest';
import { editDetails } from '../../../src/edit/editDetails.ts';
import { leaveOff } from '../../../src/edit/leaveOff.ts';
import { addFound } from '../../../src/edit/text/addFound.ts';
import { editText } from '../../../src/edit/text/editText.ts';
import { hunksOf } from '../../../src/edit/text/hunksOf.ts';
import { parseStory } from '../../../src/story/parse.ts';
import type { Story } from '../../../src/story/types.ts';

const place = (id: string, name: string, geonames: number) => ({
  id,
  name,
  kind: 'city' as const,
  point: [5, 60] as [number, number],
  certainty: 'certain' as const,
  ids: { geonames },
});

function story(text: string, names: Readonly<Record<string, string | null>>, places: Story['places']): Story {
  const mentions = Object.entries(names).map(([quote, id], i) => {
    const start = text.indexOf(quote);
    return {
      id: `m${i + 1}`,
      start,
      end: start + quote.length,
      quote,
      place: id,
      role: 'literal',
      confidence: 0.9,
    };
  });
  return parseStory({ version: 2, title: 'Two towns', text, places, mentions });
}

const OSLO = place('oslo', 'Oslo', 3143244);
const LEEDS = place('leeds', 'Leeds', 2644688);
const BEFORE = 'Crowds met in Leeds. A man from Oslo spoke.';

const edit = (after: string, found: Story) => {
  const before = story(BEFORE, { Leeds: 'leeds', Oslo: 'oslo' }, [LEEDS, OSLO]);
  const edited = editText(before, after).story;
  return { edited, result: addFound(edited, found, hunksOf(BEFORE, after)) };
};

test('a mention goes with its word, and what stands there now is found', () => {
  const after = 'Crowds met in Leeds. A man from Bergen spoke.';
  const found = story(after, { Leeds: 'x', Bergen: 'y' }, [
    place('x', 'Leeds', 2644688),
    place('y', 'Bergen', 3161732),
  ]);
  const { edited, result } = edit(after, found);
  expect(edited.mentions.map(({ quote }) => quote)).toEqual(['Leeds']);
  expect(result.step).toEqual({ code: 'found', mentions: 1 });
  expect(result.story.mentions.map(({ quote, place: id }) => [quote, id])).toEqual([
    ['Leeds', 'leeds'],
    ['Bergen', 'bergen'],
  ]);
  expect(result.story.places.map(({ id }) => id)).toEqual(['leeds', 'bergen']);
  expect(parseStory(result.story)).toEqual(result.story);
});

test('a name of the story that is found again keeps its place, and what was not touched stays', () => {
  const after = `${BEFORE} Oslo was calm.`;
  const found = story(after, { Leeds: 'x', 'Oslo was': null }, [place('x', 'Leeds', 1)]);
  const again = {
    ...found,
    places: [place('z', 'Oslo', 3143244)],
    mentions: found.mentions
      .slice(0, 0)
      .concat([
        { id: 'm1', start: 44, end: 48, quote: 'Oslo', place: 'z', role: 'literal', confidence: 0.9 },
      ]),
  };
  const { result } = edit(after, again);
  expect(result.story.mentions.map(({ quote, place: id }) => [quote, id])).toEqual([
    ['Leeds', 'leeds'],
    ['Oslo', 'oslo'],
    ['Oslo', 'oslo'],
  ]);
  expect(result.story.places).toHaveLength(2);
});

test('a slip that is mended keeps its mention', () => {
  const { edited } = edit('Crowds met in Leeds. A man from Osloo spoke.', story('x', {}, []));
  expect(edited.mentions.map(({ quote }) => quote)).toEqual(['Leeds', 'Osloo']);
});

test('title, byline and date change, and a headline with the title', () => {
  const before = parseStory({
    version: 2,
    title: 'Old words',
    byline: 'Ann Example',
    text: 'Old words\n\nCrowds met.',
    blocks: [
      { kind: 'heading', start: 0, end: 9 },
      { kind: 'paragraph', start: 11, end: 22 },
    ],
    places: [],
    mentions: [],
  });
  const { story: after } = editDetails(before, { title: 'New', byline: '', published: '2026-01-05' });
  expect(after).toMatchObject({ title: 'New', text: 'New\n\nCrowds met.', published: '2026-01-05' });
  expect(after.byline).toBeUndefined();
  expect(parseStory(after)).toEqual(after);
  expect(editDetails(after, { title: '', byline: '', published: '2026-01-05' }).story).toBe(after);
});

test('what is left off the map is settled without a place', () => {
  const before = story(BEFORE, { Leeds: 'leeds', Oslo: 'oslo' }, [LEEDS, OSLO]);
  const { story: after, step } = leaveOff(before, 'm2', 'everywhere');
  expect(after.mentions[1]).toMatchObject({ place: null, confidence: 1 });
  expect(after.places.map(({ id }) => id)).toEqual(['leeds']);
  expect(step).toEqual({ code: 'left-off', name: 'Oslo', mentions: 1 });
  expect(leaveOff(after, 'm2', 'everywhere').story).toBe(after);
});

test('what is found takes the turn of what the edit touched there, and of nothing else', () => {
  const before = story('Oslo and Leeds and Bergen.', { Oslo: 'oslo', Leeds: 'leeds' }, [OSLO, LEEDS]);
  const after = 'Osloo and Leedss and Bergen.';
  const edited = editText(before, after).story;
  expect(edited.mentions.map(({ quote, confidence }) => [quote, confidence])).toEqual([
    ['Osloo', 0],
    ['Leedss', 0],
  ]);
  const found = story(after, { Osloo: 'x', Bergen: 'y' }, [place('x', 'Osloo', 1), place('y', 'Bergen', 2)]);
  const { story: now, step } = addFound(edited, found, hunksOf(before.text, after));
  expect(now.mentions.map(({ quote, place: id }) => [quote, id])).toEqual([
    ['Osloo', 'osloo'],
    ['Leedss', 'leeds'],
  ]);
  expect(step).toEqual({ code: 'found', mentions: 1 });
  // Right beside a touched mention is not at it.
  const glued = story('xOslo', { Oslo: 'oslo' }, [OSLO]);
  const touched: Story = {
    ...glued,
    mentions: glued.mentions.map((one) => ({
      ...one,
      reason: { code: 'text-changed', args: { quote: 'Olso' } },
    })),
  };
  const other = story('xOslo', { x: null }, []);
  const whole = [{ start: 0, end: 0, newStart: 0, newEnd: 5 }];
  expect(addFound(touched, other, whole).story.mentions.map(({ quote }) => quote)).toEqual(['x', 'Oslo']);
});

test('a place that is found and known by its entry is that, with what holds it', () => {
  const before = story('Oslo.', { Oslo: 'oslo' }, [OSLO]);
  const after = 'Oslo. Leeds in Kent and Leeds again, Oslo.';
  const kent = { ...place('k', 'Kent', 7), kind: 'admin2' as const };
  const found = story(after, { Leeds: 'x', Kent: 'k' }, [
    { ...place('x', 'Leeds', 2644688), within: 'k' },
    kent,
  ]);
  const { story: now } = addFound(editText(before, after).story, found, hunksOf(before.text, after));
  expect(now.places.map(({ id, within }) => [id, within])).toEqual([
    ['oslo', undefined],
    ['kent', undefined],
    ['leeds', 'kent'],
  ]);
  expect(now.mentions.map(({ id, place: at }) => [id, at])).toEqual([
    ['m1', 'oslo'],
    ['m2', 'leeds'],
    ['m3', 'kent'],
  ]);
});

test('leaving off a name reaches all of its mentions that are not yet settled', () => {
  const before = story(BEFORE, { Leeds: null, Oslo: null }, []);
  const named: Story = {
    ...before,
    mentions: before.mentions.map((one, i) => ({ ...one, quote: 'Oslo', confidence: i })),
  };
  const { story: after, step } = leaveOff(named, 'm1', 'everywhere');
  expect(step).toEqual({ code: 'left-off', name: 'Oslo', mentions: 2 });
  expect(after.mentions.map(({ confidence }) => confidence)).toEqual([1, 1]);
  expect(leaveOff(named, 'm2', 'here').story).toBe(named);
  expect(leaveOff(named, 'm1', 'here').story.mentions[0]).toMatchObject({ confidence: 1, place: null });
  expect(leaveOff(named, 'gone', 'here')).toEqual({
    step: { code: 'left-off', name: '', mentions: 0 },
    story: named,
  });
});
