import { expect, test } from 'vitest';
import { findAll } from '../../../src/text/findAll.ts';

const found = (text: string, words: string) =>
  findAll(text, words).map(({ start, end }) => text.slice(start, end));

test('finds words in any case, with or without accents', () => {
  expect(found('São Paulo, SAO PAULO and sao  paulo', 'são paulo')).toEqual([
    'São Paulo',
    'SAO PAULO',
    'sao  paulo',
  ]);
  expect(found('Lodz, Łódź', 'ŁÓDŹ')).toEqual(['Łódź']);
});

test('finds words across lines, and gives the span of the text as it stands', () => {
  expect(findAll('one two\n\nthree', 'two three')).toEqual([{ start: 4, end: 14 }]);
  expect(findAll('e\u0301cole', 'ecole')).toEqual([{ start: 0, end: 6 }]);
  expect(findAll('ﬁne', 'fine')).toEqual([{ start: 0, end: 3 }]);
});

test('finds nothing for nothing, and no more than is asked for', () => {
  expect(findAll('abc', '  ')).toEqual([]);
  expect(findAll('', 'a')).toEqual([]);
  expect(findAll('aaaa', 'aa')).toHaveLength(2);
  expect(findAll('a a a', 'a', 2)).toHaveLength(2);
});
