import { describe, expect, test } from 'vitest';
import { CLASSES, POSTING } from '../../../../src/gazetteer/tables.ts';
import { ENGLISH } from '../../../../src/geoparse/lexicon/lexiconOf.ts';
import { WORD_CLASS } from '../../../../src/geoparse/lexicon/WordClass.ts';
import { capitalRun } from '../../../../src/geoparse/reading/capitalRun.ts';
import { categoryOf } from '../../../../src/geoparse/reading/categoryOf.ts';
import { countiesAhead } from '../../../../src/geoparse/reading/countiesAhead.ts';
import { itemAt, numberAt } from '../../../../src/geoparse/reading/itemAt.ts';
import { listedWith } from '../../../../src/geoparse/reading/listedWith.ts';
import { longerName } from '../../../../src/geoparse/reading/longerName.ts';
import { organisationNear, runEdge } from '../../../../src/geoparse/reading/runEdge.ts';
import { SPAN } from '../../../../src/geoparse/reading/Span.ts';
import { spokenClass } from '../../../../src/geoparse/reading/spokenClass.ts';
import { spokenPosting } from '../../../../src/geoparse/reading/spokenPosting.ts';
import { tokenAt } from '../../../../src/geoparse/reading/Token.ts';
import { tokenise } from '../../../../src/geoparse/reading/tokenise.ts';
import { wordClassOf } from '../../../../src/geoparse/reading/wordClassOf.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';
import { readingOf, spanOf } from '../testReading.ts';

const wordsOf = (text: string) => ({ tokens: tokenise(text, ENGLISH), gazetteer, lexicon: ENGLISH });
const numberOf = (text: string, word: string) =>
  wordsOf(text).tokens.findIndex(({ start, end }) => text.slice(start, end) === word);

describe('a list of counties', () => {
  test.each([
    ['Harris, Travis and Bell counties', true],
    ['Harris and Bell counties', true],
    ['Harris. Travis counties', false],
    ['Harris\nTravis counties', false],
    ['Harris saw Bell counties', false],
    ['Harris, Travis', false],
    [`Harris, ${'Travis, '.repeat(13)}and counties`, true],
    [`Harris, ${'Travis, '.repeat(14)}and counties`, false],
  ])('%s: %s', (text, expected) => {
    expect(countiesAhead(wordsOf(text), 0)).toBe(expected);
  });
});

describe('items of one list', () => {
  test.each([
    ['Lagos, Kano slept', 'Lagos', 'Kano', true],
    ['Berlin and Rome', 'Berlin', 'Rome', true],
    ['the Rhine and the Danube', 'Rhine', 'Danube', true],
    ['Berlin, and the Rhine', 'Berlin', 'Rhine', true],
    ['Berlin Rome', 'Berlin', 'Rome', false],
    ['Berlin. And Rome', 'Berlin', 'Rome', false],
    ['Berlin saw Rome', 'Berlin', 'Rome', false],
    ['Berlin and in Rome', 'Berlin', 'Rome', false],
    ['Berlin-and Rome', 'Berlin', 'Rome', false],
  ])('%s: %s and %s: %s', (text, one, other, expected) => {
    const reading = readingOf(text);
    const [a, b] = [one, other].map((quote) => itemAt(reading.spans, spanOf(reading, quote)));
    expect(a && b && listedWith(reading, a, b)).toBe(expected);
  });
});

describe('a name that goes on in a small word', () => {
  test.each([
    ['Washington state', 'washington', 'admin1'],
    ['Niger river', 'niger', 'water'],
    ['Washington State', 'washington', null],
    ['Washington, state', 'washington', null],
    ['Virginia beach', 'virginia', null],
    ['Paris state', 'paris', null],
    ['Washington slept', 'washington', null],
  ])('%s', (text, key, kind) => {
    const found = longerName(wordsOf(text), 0, key).map((posting) =>
      gazetteer.classOf(posting & POSTING.entry),
    );
    expect(new Set(found)).toEqual(new Set(kind ? [kind] : []));
  });
});

describe('a run of capitals', () => {
  test.each([
    ['saw New York Police Department today', 'York', ['New', 'Department']],
    ['saw the Bank of England today', 'England', ['Bank', 'England']],
    ['saw Paris, New York today', 'New', ['New', 'York']],
    ['saw Paris today', 'Paris', ['Paris', 'Paris']],
    ['saw Paris and today', 'Paris', ['Paris', 'Paris']],
    ['A B C D E F G H I', 'A', ['A', 'F']],
    ['A B C D E F G H I', 'I', ['D', 'I']],
  ])('%s: around %s from %j', (text, word, expected) => {
    const words = wordsOf(text);
    const at = numberOf(text, word);
    const quote = (i: number) => text.slice(tokenAt(words.tokens, i).start, tokenAt(words.tokens, i).end);
    expect([runEdge(words, at, -1), runEdge(words, at, 1)].map(quote)).toEqual(expected);
  });

  test.each([
    ['Zzyzx Qux saw', 1],
    ['Zzyzx, Qux', 0],
    ['Zzyzx saw Qux', 0],
    ['A B C D E F G', 4],
  ])('%s runs on to word %i', (text, expected) => {
    expect(capitalRun(wordsOf(text).tokens, 0)).toBe(expected);
  });

  test.each([
    ['the Boston Globe Tower', 'Boston', 2],
    ['the University of Texas', 'Texas', 1],
    ['the University of Texas Press', 'Texas', 3],
    ['the Boston Tower', 'Boston', 0],
  ])('%s: an organisation beside %s: %i', (text, quote, expected) => {
    const words = wordsOf(text);
    const at = numberOf(text, quote);
    const span = { first: at, last: at, key: quote, name: -1, source: SPAN.name };
    const [from, to] = [runEdge(words, at, -1), runEdge(words, at, 1)];
    expect(organisationNear(words, span, from, to)).toBe(expected);
  });
});

test('each sort of word beside a name is told from the others', () => {
  const reading = readingOf(
    'The mayor in 1990 saw General J. Smith, Anna, River, Bank, North, May, Yesterday, Zzyzx and Mosul near Mosul.',
  );
  const category = (word: string) => {
    const at = reading.tokens.findIndex(({ start, end }) => reading.text.slice(start, end) === word);
    return categoryOf(tokenAt(reading.tokens, at), reading);
  };
  const words = [
    'saw',
    '1990',
    'General',
    'May',
    'River',
    'Bank',
    'North',
    'Anna',
    'J',
    'Yesterday',
    'Smith',
    'Mosul',
    'Zzyzx',
    'in',
  ];
  const found = words.map(category);
  expect(new Set(found).size).toBe(words.length);
  expect(category('mayor')).toBe(category('General'));
  expect(category('near')).toBe(category('in'));
  expect(categoryOf(tokenAt(reading.tokens, -1), reading)).toBe(0);
});

test.each([
  ['said', WORD_CLASS.act],
  ['Said', WORD_CLASS.name],
  ['quickly', WORD_CLASS.adverb],
  ['zzyzx', WORD_CLASS.other],
  ['officials', WORD_CLASS.people],
  ['Officials', WORD_CLASS.people],
  ['', WORD_CLASS.none],
])('“%s” is of class %i', (word, expected) => {
  expect(wordClassOf(tokenAt(wordsOf(word).tokens, 0), ENGLISH)).toBe(expected);
});

describe('what a name is in speech', () => {
  const spoken = (name: string) => {
    const posting = spokenPosting(gazetteer.nameOf(name), gazetteer);
    return CLASSES[spokenClass(posting & POSTING.entry, gazetteer)];
  };
  test.each([
    // the capital before the larger division around it, unless it is only called so elsewhere
    ['kyiv', 'capital'],
    ['texas', 'admin1'],
    ['mexico', 'country'],
    // a region within one country as its divisions
    ['darfur', 'admin1'],
    ['sahel', 'region'],
    ['zzyzx', 'none'],
  ])('%s: %s', (name, expected) => {
    expect(spoken(name)).toBe(expected);
  });
});

test('what is not there is a mistake, and said', () => {
  expect(itemAt(['a'], 0)).toBe('a');
  expect(() => itemAt(['a'], 1)).toThrow(new RangeError('no item 1 among 1'));
  expect(numberAt(Float64Array.of(0.5), 0)).toBe(0.5);
  expect(() => numberAt(Float64Array.of(0.5), -1)).toThrow(new RangeError('no number -1 among 1'));
});
