import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../../src/geoparse/lexicon/lexiconOf.ts';
import { GAP, SHAPE } from '../../../../src/geoparse/reading/Token.ts';
import { tokenise } from '../../../../src/geoparse/reading/tokenise.ts';

const nameIn = (table: Readonly<Record<string, number>>, number: number) =>
  Object.entries(table).find(([, value]) => value === number)?.[0];
const tokens = (text: string) => tokenise(text, ENGLISH);
const words = (text: string) => tokens(text).map(({ word }) => word);
const gaps = (text: string) => tokens(text).map(({ gap }) => nameIn(GAP, gap));
const shapes = (text: string) => tokens(text).map(({ shape }) => nameIn(SHAPE, shape));
const starts = (text: string) =>
  tokens(text).flatMap(({ sentenceStart, word }) => (sentenceStart ? [word] : []));

describe('tokenise', () => {
  test.each([
    ['A storm hit Paris.', ['a', 'storm', 'hit', 'paris']],
    ['São Paulo, Zürich', ['sao', 'paulo', 'zurich']],
    ['St. Louis and Mt. Etna', ['saint', 'louis', 'and', 'mount', 'etna']],
    ['U.S. and W.Va. and U.S.A.', ['us', 'and', 'wva', 'and', 'usa']],
    ['an end.The next', ['an', 'end', 'the', 'next']],
    ['Conn.Corp', ['conn', 'corp']],
    ['the.End The.End No.the', ['the', 'end', 'the', 'end', 'no', 'the']],
    ['#SouthSudan #AUSummit #oslo', ['south', 'sudan', 'ausummit', 'oslo']],
    ['Sa\u0303o Paulo, 東京', ['sao', 'paulo', '東京']],
    ["N'Djamena and Coeur d’Alene", ['ndjamena', 'and', 'coeur', 'dalene']],
    ["Iraq's army, Texas' own, the boss’s", ['iraq', 'army', 'texas', 'own', 'the', 'boss']],
    ["KING'S LYNN", ['king', 'lynn']],
    ["don't, 'sup, it'sy", ["don't", 'sup', "it'sy"]],
    ['Stoke-on-Trent', ['stoke', 'on', 'trent']],
    ['34 men, 3rd St', ['34', 'men', '3rd', 'saint']],
    ['🔥 Fire 🔥', ['fire']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['one two', 'space'],
    ['one  two', 'space'],
    ['one-two', 'hyphen'],
    ['One, two', 'comma'],
    ['U.S., two', 'comma'],
    ['one. Two', 'stop'],
    ['One? Two', 'stop'],
    ['one… two', 'stop'],
    ['one\ntwo', 'line'],
    ['one. \n two', 'line'],
    ['one (two', 'open'],
    ['one) two', 'close'],
    ['one “two', 'quote'],
    ['one – two', 'dash'],
    ['one -- two', 'dash'],
    ['one - two', 'dash'],
    ['one/two', 'slash'],
    ['one: two', 'colon'],
    ["one's two", 'possessive'],
    ["ones' two", 'possessive'],
    ['Gov. two', 'abbreviation'],
    ['gov. two', 'stop'],
    ['J. two', 'abbreviation'],
    ['U.S. two', 'abbreviation'],
    ['US. two', 'stop'],
    ['one + two', 'other'],
  ])('the gap in “%s” is %s', (text, expected) => {
    expect(gaps(text)).toEqual(['line', expected]);
  });

  test.each([
    ['word Word WORD W 12 12th', ['lower', 'capitalised', 'capitals', 'initial', 'number', 'number']],
    ["d'Alene al-Qaida iPhone", ['capitalised', 'lower', 'capitalised', 'lower']],
    ['U.S. McDonald ÅNGSTRÖM', ['capitals', 'capitalised', 'capitals']],
  ])('shapes of %s', (text, expected) => {
    expect(shapes(text)).toEqual(expected);
  });

  test.each([
    ['One two. Three four! Five', ['one', 'three', 'five']],
    ['Mr. Jones left. He ran', ['mr', 'he']],
    ['He said, “Paris is far.” “Why?” she asked', ['he', 'paris', 'why', 'she']],
    ['They call it “Paris” here', ['they']],
    ['Head\n\nBody', ['head', 'body']],
  ])('sentences of “%s” begin at %j', (text, expected) => {
    expect(starts(text)).toEqual(expected);
  });

  test('says whether a period or a possessive follows', () => {
    expect(tokens("Calif. Iraq's Iraq").map(({ period, possessive }) => [period, possessive])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  test('keeps to the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('reads a part as it reads the whole', () => {
    const line = fc.constantFrom('Mr. Paris of Lyon', 'the U.S. army', 'Iraq’s “new” plan', 'St. Louis, Mo.');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        expect(words(lines.join('\n'))).toEqual(lines.flatMap(words));
      }),
    );
  });
});
