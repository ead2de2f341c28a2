import { expect, test } from 'vitest';
import { describePlace } from '../../../src/edit/describePlace.ts';
import { editDetails } from '../../../src/edit/editDetails.ts';
import { hunksOf } from '../../../src/edit/text/hunksOf.ts';
import { sample } from '../stories.ts';

const TEXT = 'Two towns\n\nParis is a town.';
const headed = (title: string) =>
  sample({
    title,
    text: TEXT,
    blocks: [
      { kind: 'heading', start: 0, end: 9 },
      { kind: 'paragraph', start: 11, end: TEXT.length },
    ],
    mentions: [],
  });
const details = { title: 'Two towns', byline: '', published: '' };

test('byline and day are set, trimmed, and taken away', () => {
  const { story } = editDetails(sample(), { ...details, byline: ' Ann Example ', published: '2024-01-05' });
  expect(story).toMatchObject({ byline: 'Ann Example', published: '2024-01-05', title: 'Two towns' });
  const without = editDetails(story, { ...details, byline: '  ' }).story;
  expect(without).not.toHaveProperty('byline');
  expect(without).not.toHaveProperty('published');
  expect(editDetails(story, { ...details, byline: 'Ann Example', published: '2024-01-05' }).story).toBe(
    story,
  );
});

test('a headline that is the title changes with it; another one, or a text without one, stays', () => {
  const renamed = { ...details, title: 'Three towns' };
  expect(editDetails(headed('Two towns'), renamed).story).toMatchObject({
    title: 'Three towns',
    text: TEXT.replace('Two', 'Three'),
  });
  expect(editDetails(headed('Of towns'), renamed).story).toMatchObject({ title: 'Three towns', text: TEXT });
  expect(editDetails(sample(), renamed).story).toMatchObject({ title: 'Three towns', text: sample().text });
  expect(editDetails(headed('Two towns'), { ...details, title: ' ' }).story.title).toBe('Two towns');
});

test('what is said of a place is what changes of it, and what the step is called', () => {
  const change = (description: Parameters<typeof describePlace>[2]) => {
    const { step, story } = describePlace(sample(), 'paris', description);
    return [step, story.places[0]];
  };
  const [paris] = sample().places;
  expect(change({ note: 'A town.' })).toEqual([
    { code: 'note-changed', name: 'Paris' },
    { ...paris, note: 'A town.' },
  ]);
  expect(change({ certainty: 'uncertain' })).toEqual([
    { code: 'certainty-changed', name: 'Paris', certainty: 'uncertain' },
    { ...paris, certainty: 'uncertain' },
  ]);
  expect(change({ kind: 'district' })).toEqual([
    { code: 'kind-changed', name: 'Paris', kind: 'district' },
    { ...paris, kind: 'district' },
  ]);
  expect(change({ precision: 300 })[1]).toEqual({ ...paris, precision: 300 });
  expect(change({ name: 'x'.repeat(2000) })[1]).toEqual({ ...paris, name: 'x'.repeat(1000) });
  const noted = describePlace(sample(), 'paris', { note: 'A town.' }).story;
  expect(describePlace(noted, 'paris', { note: undefined }).story.places[0]).toEqual(paris);
});

test('a change within a word is a change of the whole word', () => {
  const [only, ...more] = hunksOf('The town of Parisville fell.', 'The town of Parisburg fell.');
  expect(more).toEqual([]);
  expect(only).toEqual({ start: 12, end: 22, newStart: 12, newEnd: 21 });
  expect(hunksOf('Paris fell', 'Parish fell')).toEqual([{ start: 0, end: 5, newStart: 0, newEnd: 6 }]);
});
