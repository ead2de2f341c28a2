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
function spansIn(text: string): string {
  const tokens = tokenise(text, ENGLISH);
  const spans = findSpans(new Names({ tokens, gazetteer, lexicon: ENGLISH }));
  const told = spans.map(({ first, last, source }) => {
    const quote = text.slice(tokens[first]?.start, tokens[last]?.end);
    return `${quote}/${SOURCES.find(([, value]) => value === source)?.[0]}`;
  });
  return told.join(', ');
}

describe('roads by their numbers', () => {
  test.each([
    [
      'They drove on Highway 14, Interstate 44 and I-44.',
      'Highway 14/headed, Interstate 44/headed, I-44/headed',
    ],
    ['They took U.S. 65 and US Highway 50.', 'U.S. 65/headed, US Highway 50/headed'],
    ['On U.S. Route 66 it rained.', 'U.S. Route 66/name'],
    ['He left the A10 for the M25.', 'A10/headed, M25/name'],
    ['He met A10 fans. He spoke of US 65 times.', 'US/name'],
    ['Highway 12345 is none, and route 66 is written small.', ''],
    ['She is on page I 44, Highway, 14.', ''],
  ])('%s', (text, expected) => {
    expect(spansIn(text)).toBe(expected);
  });
});

describe('abbreviated states', () => {
  test.each([
    ['It rained in W. Va. and N. J.', 'W. Va/abbreviation, N. J/abbreviation'],
    [
      'Tom Cotton, R-Ark., and John Roe (Va.) met.',
      'Cotton/name, Ark/abbreviation, Roe/name, Va/abbreviation',
    ],
    ['Fort Worth TX 76101, and Boise TX', 'Fort Worth/name, TX/abbreviation, Boise/name'],
    ['Salt Lake City UT', 'Salt Lake City/name, UT/abbreviation'],
    ['Miami, FL, or NY 10001', 'Miami/name, FL/abbreviation, NY/abbreviation'],
    ['He has a B.A. and an M.A. from Gary, Ind.', 'Gary/name, Ind/abbreviation'],
    ['Calif. and Mass. were hit, Pa. was not', 'Calif/abbreviation, Mass/abbreviation'],
    ['Ms. Jones and Miss. Jones', 'Jones/name, Miss/abbreviation, Jones/name'],
    ['He said: Va is far. Pa, too.', ''],
    ['MIAMI, FL', 'MIAMI/name'],
  ])('%s', (text, expected) => {
    expect(spansIn(text)).toBe(expected);
  });
});

describe('names as they are written', () => {
  test.each([
    ['Spring was warm.', ''],
    ['Spring, Texas, is warm.', 'Spring/name, Texas/name'],
    ['People in Mesa met.', 'Mesa/name'],
    ['People visited Mesa.', 'Mesa/name'],
    ['They met in Mesa Zzyzx.', 'Mesa Zzyzx/unknown'],
    ['At Union Station they met in River City.', 'Union Station/name, River City/name'],
    ['A La Paz court met.', 'La Paz/name'],
    ['the Po river rose, and the Po fell', 'Po river/name'],
    ['EU leaders met at JFK.', 'EU/name, JFK/name'],
    ['Northern Iraq and the East', 'Iraq/name, East/name'],
    ['Vila-real beat Deir ez-Zor.', 'Vila-real/name, Deir ez-Zor/name'],
    ['Winston-Salem, Mosul/Baghdad', 'Winston-Salem/name, Mosul/name, Baghdad/name'],
    ['Zzyzx-Paris and Paris-Zzyzx', ''],
    ['Ain al-Hilweh and al-Hol', 'Ain al-Hilweh/name, al-Hol/name'],
    ['Nevado del Ruiz, Paris del Zzyzx', 'Nevado del Ruiz/name'],
    ['The Gambia, The Hague and The Paris court', 'Gambia/name, The Hague/name, Paris/name'],
    ['The Valley Stream board met.', 'Valley Stream/name'],
    ["We left King's Lynn early.", "King's Lynn/name"],
    ["in St. John's on Monday; St. John's mayor", 'St. John/name, St. John/name'],
  ])('%s', (text, expected) => {
    expect(spansIn(text)).toBe(expected);
  });

  test('a genitive is a part of the name where nothing follows that it owns', () => {
    const keys = (text: string) => readingOf(text).spans.map(({ key }) => key);
    expect(keys("They met in St. John's on Monday.")).toEqual(['saint johns']);
    expect(keys("They met in St. John's, N.L.")).toEqual(['saint johns', 'newfoundland and labrador']);
    expect(keys("They met St. John's mayor.")).toEqual(['saint john']);
  });
});

describe('names with a telling word', () => {
  test.each([
    ['Feather River Canyon burned by the Feather River.', 'Feather River Canyon/headed, Feather River/name'],
    ['Six Harris County students met Mayor Lake Street.', 'Harris County/name, Lake Street/name'],
    ['in Smallqford County, Texas', 'Smallqford County/headed, Texas/name'],
    ['On Mount Qqord Zzyz Zzzq they met.', 'Mount Qqord Zzyz/headed'],
    ['In Port Zzyzx and In Lake Erie', 'Port Zzyzx/headed, Lake Erie/name'],
    ['North Zzyzx Street, Street View', 'North Zzyzx Street/headed'],
    ['The Lincoln Hospital and Zzyzx Hospital', 'Lincoln/name, Zzyzx Hospital/headed'],
    [
      'Kakhovka, dam; Kherson Region; Kherson-region',
      'Kakhovka/name, Kherson Region/name, Kherson-region/name',
    ],
    ['Kakhovka dam, Kherson region, Mosul river', 'Kakhovka dam/name, Kherson region/name, Mosul/name'],
    ['Zaporizhzhia nuclear power plant', 'Zaporizhzhia/name'],
    ['in Kherson. Region by region', 'Kherson/name'],
  ])('%s', (text, expected) => {
    expect(spansIn(text)).toBe(expected);
  });
});

describe('names that the gazetteer lacks', () => {
  test.each([
    ['in Smallqford', 'Smallqford/unknown'],
    ['in Smallqford Green Qux', 'Smallqford/unknown, Green/name'],
    ['in Dr. Quxville, in J. Quxville', ''],
    [
      'Smallqford, La., and Quxville, Paris',
      'Smallqford/unknown, La/abbreviation, Quxville/unknown, Paris/name',
    ],
    ['Quxville and Paris; Quxville (Paris)', 'Paris/name, Paris/name'],
    ['in East', 'East/name'],
    ['in Zzyzx del Quxville', 'Zzyzx del Quxville/unknown'],
    ['in Qu Qv Qw Qx Qz', 'Qu Qv Qw Qx/unknown'],
  ])('%s', (text, expected) => {
    expect(spansIn(text)).toBe(expected);
  });
});

describe('what is no place', () => {
  const kept = (text: string) => {
    const reading = readingOf(text);
    return reading.spans.map((_, at) => quoteOf(reading, at)).join(', ');
  };

  test.each([
    // money, a strain, a disease
    ['It cost US$40 million.', ''],
    ['The US, 40 of them', 'US'],
    ['The US/40 of them, the US*men', 'US, US'],
    ['The US 40 times', 'US'],
    ['the Iraq/2009 report, Iran/Iraq', 'Iraq, Iran, Iraq'],
    ['Texas, Disease of the Lyme, disease', 'Texas, Lyme'],
    ['A/California/7/2009 spread.', ''],
    ['California/Nevada/Utah burned.', 'California, Nevada, Utah'],
    ['Lyme disease came to Lyme.', 'Lyme'],
    // another people
    ['Indian land and the Navajo', 'Navajo'],
    ['Indian troops met', 'Indian'],
    // a first name, a surname, a team, a headline
    ['Austin Reed, 34, ran.', 'Reed'],
    ['Austin Reed, 2034, ran.', 'Austin, Reed'],
    ['Paris J. Hilton came.', 'Hilton'],
    ['Georgia Voters Wait for the bus.', 'Georgia'],
    ['Georgia Quxberg spoke.', ''],
    ['The Georgia Quxbergs won.', 'Georgia'],
    ['Georgia Quxberg Qux spoke.', 'Georgia'],
    ['Georgia Lagos spoke.', 'Georgia, Lagos'],
    ['We saw Georgia Tregaron there.', 'Tregaron'],
    ['In Diyala region and in Kakhovka region', 'Diyala region, Kakhovka'],
    ['In Mosul province and by Kherson river', 'Mosul province, Kherson'],
    ['The Lake rose. The River fell.', ''],
    ['The Phoenix Suns won.', 'Phoenix'],
    ['The Paris Agreement of Paris', 'Paris, Paris'],
    ['Lincoln spoke. Abraham Lincoln was tall.', ''],
    ['Lincoln, Nebraska, is calm. Abraham Lincoln was tall.', 'Lincoln, Nebraska'],
    ['In Lincoln it rained. Abraham Lincoln was tall.', 'Lincoln'],
    ['He saw Sydney Australia and Sydney Jones.', 'Australia, Jones'],
    ['He met Gen. Lima and Saint Paris. Lima, Peru, slept.', 'Saint Paris, Lima, Peru'],
    ['He met in Dallas Texas with Anna Iraq.', 'Dallas, Texas, Anna'],
    ['US Gen. Jones met Gen. US.', 'US, Jones, US'],
    ['Dr. Paris and Mr Jordan met Ms Jordan.', ''],
  ])('%s', (text, expected) => {
    expect(kept(text)).toBe(expected);
  });
});

describe('how old a text is', () => {
  test.each([
    ['In 1857 and 1858 it rained.', true],
    ['In 1857, 1858 and 1859 it rained; in 1990 too.', true],
    ['In 1857 and 1858 it rained; in 1990 too.', false],
    ['In 1600 and 1919 it rained.', true],
    ['In 1599 it rained.', false],
    ['In 1920 it rained.', false],
    ['In 1857, 1858 and 1859 it rained; in 1939 too.', true],
    ['In 1857 it rained; in 1940 too.', false],
    ['In 1857 it rained; in 2100 too.', false],
    ['In 1857 it rained; in 2101 too.', true],
    ['Some 18570 men met, and 185.', false],
    ['It rained.', false],
  ])('%s: %s', (text, expected) => {
    expect(readingOf(text).evidence.isOld).toBe(expected);
  });

  test('its length and its years tell its genre', () => {
    const genre = (words: number, year = 2000) =>
      readingOf(`In ${year} ${'it '.repeat(words - 2)}`).evidence.genre;
    expect([45, 46, 400, 401].map((words) => genre(words))).toEqual([0, 2, 2, 4]);
    expect([45, 46, 400, 401].map((words) => genre(words, 1857))).toEqual([1, 3, 3, 5]);
  });
});

test('a run of capitals that begins like a person’s name ends in a surname', () => {
  const surnames = (text: string) => [...readingOf(text).evidence.surnames];
  expect(surnames('We saw Mr. Paris and Gen. Lima today.')).toEqual([
    ['paris', 1],
    ['lima', 1],
  ]);
  expect(surnames('We saw J. Lima. We saw Lima.')).toEqual([['lima', 1]]);
  expect(surnames('We saw Anna Maria Lima and Anna Lima.')).toEqual([['lima', 2]]);
  expect(surnames('We saw Mr. Lima, Paris.')).toEqual([['lima', 1]]);
  expect(surnames('A Moscow court met.')).toEqual([]);
  expect(surnames('We saw Anna today in Lima.')).toEqual([]);
});
