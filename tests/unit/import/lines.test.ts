import { describe, expect, test } from 'vitest';
import { bylineOf, signedBy } from '../../../src/import/bylineOf.ts';
import { isDateline, titleBelowDateline } from '../../../src/import/dateline.ts';
import { beginning, isHeadline, looksLikeHeading } from '../../../src/import/headlines.ts';
import { withoutSite } from '../../../src/import/siteName.ts';
import { isWhen, whenOf } from '../../../src/import/whenOf.ts';
import { isHyphenated, isWrapped, joinedLines } from '../../../src/import/wrapped.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

describe('the headline in a page’s title', () => {
  test.each([
    // what the page has as heading
    ['Floods hit Kenya | The Daily Post', ['Floods hit Kenya'], [], 'Floods hit Kenya'],
    ['The Daily Post | Floods hit Kenya', ['Floods hit Kenya'], [], 'Floods hit Kenya'],
    ['Floods hit Kenya', ['Floods hit Kenya'], [], 'Floods hit Kenya'],
    [
      'Floods hit Kenya – live: roads',
      ['Floods hit Kenya', 'Floods hit Kenya – live'],
      [],
      'Floods hit Kenya – live',
    ],
    // not the site's name as heading, a word, or the beginning of something else
    ['Floods hit Kenya - Daily Post', ['Daily Post'], ['Daily Post'], 'Floods hit Kenya'],
    ['Floods: hit Kenya', ['Floods'], [], 'Floods: hit Kenya'],
    ['Floods hit Kenya and more', ['Floods hit Kenya'], [], 'Floods hit Kenya and more'],
    ['Kenya floods | Daily Post', ['Chad floods'], [], 'Kenya floods | Daily Post'],
    [
      `Floods hit Kenya - ${'very '.repeat(15)}long`,
      ['Floods hit Kenya'],
      [],
      `Floods hit Kenya - ${'very '.repeat(15)}long`,
    ],
    // without the site's name at either end, and nothing else
    ['Floods hit Kenya | The Daily Post', [], ['The Daily Post'], 'Floods hit Kenya'],
    ['Daily Post: Floods hit Kenya', [], ['The Daily Post'], 'Floods hit Kenya'],
    ['Daily Post - Floods hit Kenya - World', [], ['Daily Post'], 'Floods hit Kenya - World'],
    ['Floods hit Kenya - World - Daily Post', [], ['Daily Post'], 'Floods hit Kenya - World'],
    ['Floods hit Kenya - Daily Post News', [], ['Daily Post'], 'Floods hit Kenya'],
    ['Floods hit Kenya - Post', [], ['Daily Post'], 'Floods hit Kenya'],
    ['Floods hit Kenya - Daily', [], ['Daily Post'], 'Floods hit Kenya'],
    ['Floods hit Kenya - News Daily Post', [], ['Daily Post'], 'Floods hit Kenya'],
    ['Floods hit Kenya | The Daily Post', [], [], 'Floods hit Kenya | The Daily Post'],
    ['Floods hit Kenya | Daily News', [], ['Daily Post'], 'Floods hit Kenya | Daily News'],
    ['Kenya: A-B', [], ['A-B'], 'Kenya: A-B'],
    [`Kenya | Post of ${'all '.repeat(10)}`, [], ['Post'], `Kenya | Post of ${'all '.repeat(10)}`],
  ])('%s, with headings %j on %j', (title, headings, sites, expected) => {
    expect(withoutSite({ title, headings, sites })).toBe(expected);
  });
});

describe('a line that says when', () => {
  test.each([
    ['Published 5 January 2024', '2024-01-05', false],
    ['Updated: Jan. 5, 2024', '2024-01-05', true],
    ['Updated January 5, 2024; published January 4, 2024', '2024-01-04', false],
    ['Published January 4, 2024; updated January 5, 2024', '2024-01-04', false],
    ['Modified 6 Jan 2024 | Revised 7 Jan 2024', '2024-01-06', true],
    ['5 January 2024 – 6 January 2024', '2024-01-05', false],
    ['Updated 31 June 2021, 1 July 2021', '2021-07-01', false],
    ['Fri 5 January 2024 09.30 GMT', '2024-01-05', false],
  ])('%s', (line, date, isUpdate) => {
    expect(whenOf(line)).toEqual({ date, isUpdate });
  });

  test.each(['yesterday', 'On January 5, 2024 it rained', '| | |', ''])('not “%s”', (line) => {
    expect(isWhen(line)).toBe(false);
    expect(whenOf(line)).toBeNull();
  });

  test('nor one that is very long, while one without a day tells none', () => {
    expect(isWhen(`Published 5 January 2024${' '.repeat(96)}`)).toBe(true);
    expect(isWhen(`Published 5 January 2024${' '.repeat(97)}`)).toBe(false);
    expect(isWhen('3 min read')).toBe(true);
    expect(whenOf('3 min read')).toBeNull();
    expect(whenOf('31 June 2021')).toBeNull();
  });
});

describe('names', () => {
  test.each([
    ['By Ann Lee', 'Ann Lee'],
    ['By Dr. Ann J. Lee, 5 January 2024', 'Dr. Ann J. Lee'],
    ['Reporting by Ann Lee on 5 January 2024', 'Ann Lee'],
    ['By the sea', null],
    ['By Ann Lee. It rained.', null],
    [`By Ann Lee${' '.repeat(1000)}`, null],
    [`By ${'Ann '.repeat(30)}`, null],
  ])('a line is signed: %s', (line, expected) => {
    expect(signedBy(line)).toBe(expected);
  });

  test.each([
    ['Photo: Bo Chi | Ann Lee', 'Ann Lee'],
    ['Ann Lee, 5 January 2024', 'Ann Lee'],
    ['By Ann Lee on Monday', 'Ann Lee'],
    ['van Gogh', 'van Gogh'],
    ['ann lee', null],
    ['A'.repeat(120), 'A'.repeat(120)],
    ['A'.repeat(121), null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('a byline has them: %s', (written, expected) => {
    expect(bylineOf(written)).toBe(expected);
  });
});

describe('datelines', () => {
  test.each([
    ['LONDON (AP) —', true],
    ['PARIS, March 4 (Reuters) -', true],
    ['NAIROBI, 5 January 2024:', true],
    ['WASHINGTON:', true],
    ['Paris — It rained.', false],
    ['Paris', false],
    [`LONDON ${'—'.repeat(80)}`, false],
  ])('%s', (line, expected) => {
    expect(isDateline(line)).toBe(expected);
  });

  test.each([
    ['LONDON (AP) — Rain fell on Monday. It was cold.', 'Rain fell on Monday.'],
    ['Rain fell on Monday.', null],
    ['LONDON (AP) —', null],
  ])('%s has the title %s', (text, expected) => {
    expect(titleBelowDateline(text)).toBe(expected);
  });
});

describe('headlines', () => {
  test.each([
    ['Floods hit Kenya', true],
    ['“Floods hit Kenya”', true],
    ['Floods hit Kenya.', false],
    ['floods hit Kenya', false],
    ['Floods came. Nobody slept', false],
    ['By Ann Lee', false],
    [`F${'l'.repeat(119)}`, true],
    [`F${'l'.repeat(120)}`, false],
  ])('%s: %s', (text, expected) => {
    expect(looksLikeHeading(paragraph(text))).toBe(expected);
    expect(looksLikeHeading({ kind: 'item', text })).toBe(false);
  });

  test('what stands above a byline is one, unless it is long, or nothing stands below', () => {
    const by = paragraph('By Ann Lee');
    const text = paragraph('It rained.');
    expect(isHeadline(paragraph('Floods came. Nobody slept.'), by)).toBe(true);
    expect(isHeadline(paragraph('Floods came. Nobody slept.'), text)).toBe(false);
    expect(isHeadline(paragraph('F'.repeat(200)), by)).toBe(true);
    expect(isHeadline(paragraph('F'.repeat(201)), by)).toBe(false);
    expect(isHeadline(paragraph('Floods hit Kenya'), text)).toBe(true);
    expect(isHeadline(paragraph('Floods hit Kenya'), undefined)).toBe(false);
    expect(isHeadline({ kind: 'quote', text: 'Floods hit Kenya' }, text)).toBe(false);
  });

  test('an article begins below labels', () => {
    expect(beginning(['PRESS RELEASE', 'EXCLUSIVE:', 'Floods hit Kenya'].map(paragraph))).toBe(2);
    expect(beginning([paragraph('Opinion')])).toBe(-1);
  });
});

describe('lines', () => {
  const long = 'It rained in the whole of the country on Monday,';
  test.each([
    ['broken at a width', `${long}\n${long}\nand on Tuesday.`, true],
    ['one to a paragraph', `${long} ${long}\n${long} ${long}`.repeat(2), false],
    ['short, as in a list', 'Oslo\nBergen\nMolde\nLom', false],
    [
      'in a narrow column',
      'Rain fell in Oslo and\nBergen all of Monday\nand the trains were\nlate. Nobody knew why\nit was so.',
      true,
    ],
    [
      'that end sentences',
      'Rain fell in Oslo now.\nSnow fell in Bergen a.\nHail fell in Molde so.\nNobody knew why it is.',
      false,
    ],
    ['too few to tell', 'Rain fell in Oslo and\nBergen all of Monday', false],
    ['of a poem', 'Rain\nfell in the whole of it\non\nthe roofs of the towns\nall', false],
    ['with an empty one between', `${long}\n\n${long}\n\n${long}`, false],
    ['with one too long for a column', `${long}\n${long}\n${'a'.repeat(101)}`, false],
    ['with one just as long', `${long}\n${long}\n${'a'.repeat(100)}`, true],
  ])('%s', (_, text, expected) => {
    expect(isWrapped(text)).toBe(expected);
  });

  test.each([
    ['the govern-', 'ment fell', 'the government fell'],
    ['north-', 'west of it', 'north-west of it'],
    ['Newcastle-', 'upon-Tyne', 'Newcastle-upon-Tyne'],
    ['Stratford-', 'East', 'Stratford-East'],
    ['It rained', 'in Oslo', 'It rained in Oslo'],
    ['1990-', '2000', '1990- 2000'],
  ])('“%s” and “%s”', (line, next, expected) => {
    expect(joinedLines(line, next)).toBe(expected);
    expect(isHyphenated(line, next)).toBe(/\p{L}-$/u.test(line));
  });
});
