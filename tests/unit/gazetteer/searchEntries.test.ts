import { expect, test } from 'vitest';
import { scriptNames } from '../../../src/gazetteer/search/scriptNames.ts';
import { searchEntries } from '../../../src/gazetteer/searchEntries.ts';
import { gazetteer } from './testGazetteer.ts';

const abbreviations = new Map([
  ['tx', 'texas'],
  ['ill', 'illinois'],
]);
const scripts = scriptNames(gazetteer);

const search = (query: string, most = 10) =>
  searchEntries(gazetteer, query, { most, abbreviations, scripts });

const found = (query: string, most = 10) =>
  search(query, most).entries.map((entry) => {
    const division = gazetteer.admin1Of(entry);
    return [gazetteer.displayOf(entry), gazetteer.displayOf(division), gazetteer.codeOf(entry)].join('/');
  });

const kind = (query: string) => gazetteer.classOf(search(query).entries[0] ?? 0);

test('a name finds its namesakes, the largest first, and names that go on', () => {
  const [first, ...others] = found('paris');
  expect(first).toMatch(/^Paris\/.*\/FR$/);
  expect(others).toContain('Paris/Texas/US');
  expect(found('baghd')[0]).toMatch(/^Baghdad\//);
  // However many more people live in San Diego.
  expect(found('san')[0]).toMatch(/^San\//);
  expect(found('são paulo')[0]).toBe(found('Sao Paulo')[0]);
});

test.each(['Lisbon', 'Paris', 'Reading', 'New York', 'Quebec', 'Beijing', 'São Paulo'])(
  'a town comes before the division around it: %s',
  (query) => {
    expect(kind(query)).toMatch(/capital|seat|town/);
  },
);

test.each([
  ['Georgia', 'country'],
  ['Oklahoma', 'admin1'],
  ['Mexico', 'country'],
])('what a name means by default comes first: %s is a %s', (query, expected) => {
  expect(kind(query)).toBe(expected);
});

test.each([
  ['Paris, Texas', 'Paris/Texas/US'],
  ['paris tx', 'Paris/Texas/US'],
  ['Houston, TX', 'Houston/Texas/US'],
  ['Springfield, ill', 'Springfield/Illinois/US'],
  ['springfield illinois', 'Springfield/Illinois/US'],
  ['Springfield, Sangamon County, Illinois', 'Springfield/Illinois/US'],
  ['Chelsea, London', 'Chelsea/England/GB'],
  ['Camp Nou, Barcelona', 'Camp Nou/Catalonia/ES'],
  ['barcelona camp nou', 'Camp Nou/Catalonia/ES'],
])('what it lies in narrows it: %s', (query, expected) => {
  expect(found(query)[0]).toBe(expected);
});

test('a code narrows it', () => {
  expect(found('Georgia, us', 5).every((line) => line.endsWith('/US'))).toBe(true);
});

test.each([
  ['toldo', 'Toledo/Ohio/US'],
  ['Barcellonna', 'Barcelona/Catalonia/ES'],
  ['Wahsington', 'Washington/District of Columbia/US'],
  ['baghdda', 'Baghdad/Baghdad/IQ'],
  ['Mariupl', 'Mariupol/Donetsk/UA'],
  ['Umm Ruwabah', 'Umm Ruwaba/North Kordofan/SD'],
  ['Al Nahud', 'An Nuhūd/West Kordofan/SD'],
  ['Al-Nuhud', 'An Nuhūd/West Kordofan/SD'],
  ['LISBON', 'Lisbon/Lisbon/PT'],
])('a slip, another transliteration, another article: %s', (query, expected) => {
  expect(found(query)[0]).toBe(expected);
});

test.each([
  ['Москва', 'Moscow/Moscow/RU'],
  ['القاهرة', 'Cairo/Cairo/EG'],
  ['東京', 'Tokyo/Tokyo/JP'],
  ['東京都', 'Tokyo/Tokyo/JP'],
  ['서울', 'Seoul/Seoul/KR'],
  ['Αθήνα', 'Athens/Attica/GR'],
  ['Украина', 'Ukraine//UA'],
  ['日本', 'Japan//JP'],
  // No table has these: they are read by their letters.
  ['Мариуполь', 'Mariupol/Donetsk/UA'],
  ['النهود', 'An Nuhūd/West Kordofan/SD'],
])('another script: %s', (query, expected) => {
  expect(found(query)[0]).toBe(expected);
});

test('where nothing is called so, the towns that the query names are found, and said to be no more than that', () => {
  expect(search('Monroe Street, Toledo, Ohio').match).toBe('around');
  expect(found('Monroe Street, Toledo, Ohio')).toEqual(['Toledo/Ohio/US']);
  expect(found('Nowhere Road Toledo')[0]).toBe('Toledo/Ohio/US');
  expect(search('Toledo, Ohio').match).toBe('named');
  expect(search('toldo').match).toBe('similar');
});

test('each entry comes once, no more of them than asked for, and nonsense finds none', () => {
  for (const query of ['sa', 'New', 'st', 'zz', 'toldo']) {
    const { entries } = search(query);
    expect(new Set(entries).size).toBe(entries.length);
    expect(entries.length).toBeLessThanOrEqual(10);
  }
  for (const query of ['', ' ', 'x', ',', 'qqqqqq', '{']) expect(found(query)).toEqual([]);
});
