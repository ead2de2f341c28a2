import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../../src/geoparse/lexicon/lexiconOf.ts';
import { SPAN } from '../../../../src/geoparse/reading/Span.ts';
import { tokenise } from '../../../../src/geoparse/reading/tokenise.ts';
import { findSpans } from '../../../../src/geoparse/spans/findSpans.ts';
import { Names } from '../../../../src/geoparse/spans/Names.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';
import { quoteOf, readingOf } from '../testReading.ts';

const SOURCES = Object.entries(SPAN);

/** Each span as `quote/source`. */
function spansIn(text: string): string[] {
  const tokens = tokenise(text, ENGLISH);
  const spans = findSpans(new Names({ tokens, gazetteer, lexicon: ENGLISH }));
  return spans.map(({ first, last, source }) => {
    const quote = text.slice(tokens[first]?.start, tokens[last]?.end);
    return `${quote}/${SOURCES.find(([, value]) => value === source)?.[0]}`;
  });
}

describe('spans', () => {
  test.each([
    // names
    ['A fire in Paris and in New York City.', ['Paris/name', 'New York City/name']],
    ['He left Rio de Janeiro for Stoke-on-Trent.', ['Rio de Janeiro/name', 'Stoke-on-Trent/name']],
    ["we left King's Lynn and in St. John's on Monday.", ["King's Lynn/name", 'St. John/name']],
    ['Talks in The Hague, and The Pentagon.', ['The Hague/name', 'Pentagon/name']],
    ['the US and the UAE, US troops', ['US/name', 'UAE/name', 'US/name']],
    ['Rivers burst their banks.', []],
    ['they went to paris', []],
    // peoples
    ['Iraqi and French officials', ['Iraqi/demonym', 'French/demonym']],
    // abbreviations
    [
      'in Tupelo, Miss., and Reno, Nev.',
      ['Tupelo/name', 'Miss/abbreviation', 'Reno/name', 'Nev/abbreviation'],
    ],
    ['Miami, FL and Paris, TX 75460', ['Miami/name', 'FL/abbreviation', 'Paris/name', 'TX/abbreviation']],
    ['near Charleston, W.Va., and W. Va.', ['Charleston/name', 'W.Va/abbreviation', 'W. Va/abbreviation']],
    ['Vancouver BC', ['Vancouver/name', 'BC/abbreviation']],
    ['Gary, La.', ['Gary/name', 'La/abbreviation']],
    ['Gary, IN, and in Gary IN', ['Gary/name', 'IN/abbreviation', 'Gary/name', 'IN/abbreviation']],
    ['in Tupelo, Ms. Jones said', ['Tupelo/name', 'Jones/name']],
    // heads
    ['on Zzyzx Street and by Lake Qqord', ['Zzyzx Street/headed', 'Lake Qqord/headed']],
    ['the Mississippi River', ['Mississippi River/name']],
    ['the Lincoln Hospital', ['Lincoln/name']],
    // unknown to the gazetteer
    ['a shop in Smallqford, and Quxville, Texas', ['Smallqford/unknown', 'Quxville/unknown', 'Texas/name']],
    ['Smallqford won', []],
    ['as Quxqil, Harris and Dallas counties', ['Quxqil/unknown', 'Harris/name', 'Dallas/name']],
  ])('%s', (text, expected) => {
    expect(spansIn(text)).toEqual(expected);
  });
});

test('a city with periods is no division', () => {
  expect(spansIn('in L.A. today')).not.toContain('L.A/abbreviation');
});

describe('persons and plain words', () => {
  const kept = (text: string) => {
    const reading = readingOf(text);
    return reading.spans.map((_, at) => quoteOf(reading, at));
  };

  test.each([
    // a title or a first name before, or a surname after
    ['They met Mr. Paris there.', 'Paris', false],
    ['They saw Anna Jordan there.', 'Jordan', false],
    ['Jordan Smith spoke.', 'Jordan', false],
    ['Jordan J. Smith spoke.', 'Jordan', false],
    ['The Phoenix Suns won.', 'Phoenix', true],
    ['Sydney Australia is far.', 'Australia', true],
    // the text calls a person by it
    ['John Lima spoke. Lima was late.', 'Lima', false],
    ['John Lima spoke. He was born in Lima. Lima is large.', 'Lima', true],
    // a word that begins a sentence
    ['Reading aloud helps.', 'Reading', false],
    ['He lives in Reading. Reading is a town.', 'Reading', true],
    ['Reading, Pennsylvania, is a town.', 'Reading', true],
  ])('%s: %s is kept: %s', (text, quote, isKept) => {
    expect(kept(text).includes(quote)).toBe(isKept);
  });

  test('counts what the text says of its words', () => {
    const { evidence } = readingOf(
      'Dr. Anna Lima left Lima. In Lima, Peru, the lima bean grows. We saw Anna Lima again.',
    );
    expect(evidence.surnames.get('lima')).toBe(2);
    expect(evidence.lower.has('lima')).toBe(true);
    expect(evidence.lower.has('anna')).toBe(false);
    expect(evidence.capital.has('lima')).toBe(true);
    expect(evidence.capital.has('in')).toBe(false);
    expect(evidence.located.get('lima')).toBe(1);
    expect(evidence.qualified.get('lima')).toBe(1);
    expect(evidence.counts.get('peru')).toBe(1);
    expect(evidence.counts.get('lima')).toBeGreaterThan(2);
  });
});
