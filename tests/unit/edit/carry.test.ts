import { describe, expect, test } from 'vitest';
import { carryBlocks } from '../../../src/edit/text/carryBlocks.ts';
import { editText } from '../../../src/edit/text/editText.ts';
import { hunksOf } from '../../../src/edit/text/hunksOf.ts';
import { partsOf } from '../../../src/edit/text/partsOf.ts';
import { withoutUnused } from '../../../src/edit/withoutUnused.ts';
import { paragraphBlocks } from '../../../src/story/blocks.ts';
import type { Block, Mention, Story } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

/** A story whose mentions stand in braces. */
function storyOf(marked: string, more: Partial<Story> = {}): Story {
  const mentions: Mention[] = [];
  let text = '';
  for (const part of marked.split(/(?=\{)|(?<=\})/)) {
    const quote = /^\{(.*)\}$/s.exec(part)?.[1];
    if (quote !== undefined)
      mentions.push({
        id: `m${mentions.length + 1}`,
        start: text.length,
        end: text.length + quote.length,
        quote,
        place: 'paris',
        role: 'literal',
        confidence: 1,
      });
    text += quote ?? part;
  }
  return sample({ title: 'T', text, blocks: paragraphBlocks(text), mentions, ...more });
}

/** Its text, with the mentions in braces and those that are to be looked at again in brackets. */
function marked({ text, mentions }: Story): string {
  let out = '';
  let at = 0;
  for (const { start, end, quote, confidence } of mentions) {
    expect(text.slice(start, end)).toBe(quote);
    out += text.slice(at, start) + (confidence === 1 ? `{${quote}}` : `[${quote}]`);
    at = end;
  }
  return out + text.slice(at);
}

describe('a mention through an edit of its text', () => {
  test.each([
    ['before it', 'It rained in {Oslo}.', 'It never rained in Oslo.', 'It never rained in {Oslo}.'],
    ['behind it', 'In {Oslo} it rained.', 'In Oslo it snowed.', 'In {Oslo} it snowed.'],
    [
      'between two',
      '{Oslo} and {Bergen} slept',
      'Oslo but not Bergen slept',
      '{Oslo} but not {Bergen} slept',
    ],
    ['in it, a typo', 'In {Olso} it rained.', 'In Oslo it rained.', 'In [Oslo] it rained.'],
    ['in it, capitals', 'In {OSLO} it rained.', 'In Oslo it rained.', 'In [Oslo] it rained.'],
    ['in it, a longer name', 'In {York} it rained.', 'In Yorkshire it rained.', 'In [Yorkshire] it rained.'],
    ['in it, another word', 'In {Oslo} it rained.', 'In Bergen it rained.', 'In Bergen it rained.'],
    ['its words gone', 'In {Oslo} it rained.', 'In it rained.', 'In it rained.'],
    ['all gone', 'In {Oslo} it rained.', 'Nothing.', 'Nothing.'],
    ['glued to what is before', 'In {Oslo} it rained.', 'In newOslo it rained.', 'In [newOslo] it rained.'],
    ['glued to what is behind', 'In {Oslo} it rained.', 'In Oslonew it rained.', 'In [Oslonew] it rained.'],
    ['a word of two gone', 'In {New York} it rained.', 'In York it rained.', 'In [York] it rained.'],
    ['a line broken in it', 'In {New York} it rained.', 'In New\nYork it rained.', 'In New\nYork it rained.'],
    [
      'a paragraph begun in it',
      'In {New York} it rained.',
      'In New\n\nYork it rained.',
      'In New\n\nYork it rained.',
    ],
    [
      'a paragraph begun before it',
      'It fell. {Oslo} slept.',
      'It fell.\n\nOslo slept.',
      'It fell.\n\n{Oslo} slept.',
    ],
    [
      'far before it',
      `${'It fell. '.repeat(20)}{Oslo} slept.`,
      `${'It rose. '.repeat(20)}Oslo slept.`,
      `${'It rose. '.repeat(20)}{Oslo} slept.`,
    ],
  ])('%s', (_, before, after, expected) => {
    expect(marked(editText(storyOf(before), after).story)).toBe(expected);
  });

  test('that makes it very long makes it no name', () => {
    const made = (length: number) => `In ${'O'.repeat(length)} it rained.`;
    const edit = (length: number) => editText(storyOf('In {OOOO} it rained.'), made(length)).step;
    expect(edit(120)).toMatchObject({ again: 1, gone: 0 });
    expect(edit(121)).toMatchObject({ again: 0, gone: 1 });
  });

  test('that lies behind it leaves it as it is', () => {
    const story = storyOf('In {Oslo} it rained.');
    expect(editText(story, 'In Oslo it snowed.').story.mentions[0]).toBe(story.mentions[0]);
  });

  test('that changes nothing is none', () => {
    const story = storyOf('In {Oslo} it rained.');
    expect(editText(story, story.text)).toEqual({ step: { code: 'text-edited', again: 0, gone: 0 }, story });
  });

  test('takes a title along that is the headline, as long as a title may be', () => {
    const text = 'Rain falls\n\nIt fell.';
    const blocks = [
      { kind: 'heading', start: 0, end: 10 },
      { kind: 'paragraph', start: 12, end: 20 },
    ] as const;
    const story = sample({ title: 'Rain falls', text, blocks, mentions: [] });
    const title = (headline: string, of = story) =>
      editText(of, text.replace('Rain falls', headline)).story.title;
    expect(title('Rain fell')).toBe('Rain fell');
    expect(title('R'.repeat(1200))).toBe('R'.repeat(1000));
    expect(title('Rain fell', { ...story, title: 'Other' })).toBe('Other');
  });
});

describe('blocks through an edit', () => {
  const kinds = (blocks: readonly Block[], before: string, after: string) =>
    carryBlocks(blocks, hunksOf(before, after), after).map(
      ({ kind, start, end }) => `${kind}: ${after.slice(start, end)}`,
    );
  const before = 'Head\n\nOne two.\n\nThree four.';
  const blocks: readonly Block[] = [
    { kind: 'heading', start: 0, end: 4 },
    { kind: 'quote', start: 6, end: 14 },
    { kind: 'item', start: 16, end: 27 },
  ];

  test.each([
    ['a word', 'Head\n\nOne new.\n\nThree four.', ['heading: Head', 'quote: One new.', 'item: Three four.']],
    [
      'an empty line typed',
      'Head\n\nOne\n\ntwo.\n\nThree four.',
      ['heading: Head', 'quote: One', 'paragraph: two.', 'item: Three four.'],
    ],
    [
      'an empty line deleted',
      'Head\n\nOne two. Three four.',
      ['heading: Head', 'quote: One two. Three four.'],
    ],
    [
      'a line feed of two deleted',
      'Head\n\nOne two.\nThree four.',
      ['heading: Head', 'quote: One two.', 'item: Three four.'],
    ],
    [
      'text between',
      'Head\n\nOne two.\n\nNew.\n\nThree four.',
      ['heading: Head', 'quote: One two.', 'paragraph: New.', 'item: Three four.'],
    ],
    [
      'text before',
      'New.\n\nHead\n\nOne two.\n\nThree four.',
      ['paragraph: New.', 'heading: Head', 'quote: One two.', 'item: Three four.'],
    ],
    [
      'text put in at a beginning',
      'New. Head\n\nOne two.\n\nThree four.',
      ['heading: New. Head', 'quote: One two.', 'item: Three four.'],
    ],
    [
      'a block replaced',
      'Other\n\nOne two.\n\nThree four.',
      ['heading: Other', 'quote: One two.', 'item: Three four.'],
    ],
    ['a block deleted', 'Head\n\nThree four.', ['heading: Head', 'item: Three four.']],
    [
      'text behind',
      `${before}\n\nNew.`,
      ['heading: Head', 'quote: One two.', 'item: Three four.', 'paragraph: New.'],
    ],
    [
      'space at an end',
      'Head\n\nOne two.   \n\nThree four.',
      ['heading: Head', 'quote: One two.', 'item: Three four.'],
    ],
    ['nothing left', ' ', []],
  ])('%s', (_, after, expected) => {
    expect(kinds(blocks, before, after)).toEqual(expected);
  });
});

describe('hunks are of whole words', () => {
  test.each([
    ['a word', 'one two three', 'one too three', ['two → too']],
    ['two words apart', 'one two three four', 'one too three for', ['two → too', 'four → for']],
    ['a word at the beginning', 'one two', 'once two', ['one → once']],
    ['at the end', 'one two', 'one twos', ['two → twos']],
    ['the only one', 'one', 'ones', ['one → ones']],
    ['a repeated one', 'one one two', 'one two', ['one  → ']],
    ['nothing', 'one', 'one', []],
    ['all', '', 'one', [' → one']],
  ])('%s', (_, before, after, expected) => {
    const hunks = hunksOf(before, after);
    expect(
      hunks.map(
        (hunk) => `${before.slice(hunk.start, hunk.end)} → ${after.slice(hunk.newStart, hunk.newEnd)}`,
      ),
    ).toEqual(expected);
  });

  test('and one alone where nearly all differs', () => {
    const text = (word: string) => `a ${Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ')} z`;
    expect(hunksOf(text('x'), text('y'))).toHaveLength(1);
  });
});

test('a text is cut where it hurts least', () => {
  expect(partsOf('one\n\ntwo three', 9)).toEqual(['one\n\n', 'two three']);
  expect(partsOf('one two\nthree', 9)).toEqual(['one two\n', 'three']);
  expect(partsOf('one two three', 9)).toEqual(['one two ', 'three']);
  expect(partsOf('onetwothree', 9)).toEqual(['onetwothr', 'ee']);
  expect(partsOf(' onetwothree', 9)).toEqual([' onetwoth', 'ree']);
  expect(partsOf('onetwoth😀', 9)).toEqual(['onetwoth', '😀']);
  expect(partsOf('one', 3)).toEqual(['one']);
});

test('a story is the same where nothing of it is unused, and its focus and view name what is there', () => {
  const story = storyOf('In {Oslo} it rained.');
  expect(withoutUnused(story, story)).toBe(story);
  const viewed: Story = {
    ...story,
    focus: { place: 'paris', confidence: 1 },
    view: { hidden: ['m1', 'm2'], cameras: {} },
  };
  expect(withoutUnused(viewed, viewed)).toMatchObject({
    focus: { place: 'paris' },
    view: { hidden: ['m1'] },
  });
  const gone = withoutUnused({ ...viewed, focus: { place: 'gone', confidence: 1 } }, viewed);
  expect(gone).not.toHaveProperty('focus');
  expect(withoutUnused({ ...story, focus: null }, story)).toHaveProperty('focus', null);
  expect(withoutUnused({ ...viewed, focus: null }, viewed)).toHaveProperty('focus', null);
  const { focus: _, ...unfocused } = viewed;
  expect(withoutUnused(unfocused, unfocused)).not.toHaveProperty('focus');
});
