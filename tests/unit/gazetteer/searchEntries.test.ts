import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Gazetteer } from '../../../src/gazetteer/Gazetteer.ts';
import { searchEntries } from '../../../src/gazetteer/searchEntries.ts';

const gazetteer = Gazetteer.from(readFileSync('public/data/gazetteer.bin'));

const found = (query: string, most = 10) =>
  searchEntries(gazetteer, query, most).map((entry) => {
    const division = gazetteer.tables.admin1[entry] ?? 0;
    return [gazetteer.displayOf(entry), gazetteer.displayOf(division), gazetteer.codeOf(entry)].join('/');
  });

test('a name finds its namesakes, the largest first, and names that go on', () => {
  const [first, ...others] = found('paris');
  expect(first).toMatch(/^Paris\/.*\/FR$/);
  expect(others).toContain('Paris/Texas/US');
  expect(found('baghd')[0]).toMatch(/^Baghdad\//);
  // However many more people live in San Diego.
  expect(found('san')[0]).toMatch(/^San\//);
  expect(found('são paulo')[0]).toBe(found('Sao Paulo')[0]);
});

test('a division or a country narrows it, after a comma or as the last words', () => {
  expect(found('Paris, Texas', 1)).toEqual(['Paris/Texas/US']);
  expect(found('Springfield, ill', 1)).toEqual(['Springfield/Illinois/US']);
  expect(found('springfield illinois', 1)).toEqual(['Springfield/Illinois/US']);
  expect(found('Georgia, us', 5).every((line) => line.endsWith('/US'))).toBe(true);
  expect(found('new york')[0]).toMatch(/^New York/);
});

test('each entry comes once, no more of them than asked for, and nonsense finds none', () => {
  for (const query of ['sa', 'New', 'st', 'zz']) {
    const entries = searchEntries(gazetteer, query, 10);
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.length).toBeLessThanOrEqual(10);
  }
  for (const query of ['', ' ', 'x', ',', 'qqqqqq', '{', '北京']) expect(found(query)).toEqual([]);
});
