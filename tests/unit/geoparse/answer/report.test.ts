import { describe, expect, test } from 'vitest';
import { geoparse } from '../../../../src/geoparse/geoparse.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';
import { model } from '../testModel.ts';

const parse = (text: string) => geoparse(text, { gazetteer, model });

/** What is answered to each mention: the quote, its place with what holds it, what the answer rests on, and why. */
function answersTo(text: string): string[] {
  const { mentions, places } = parse(text);
  return mentions.map(({ start, end, place: id, basis, reason }) => {
    const place = places.find((one) => one.id === id);
    const where = place ? [place.id, place.kind, place.admin1, place.country].filter(Boolean).join(' ') : '–';
    const holder = place?.within ? ` in ${place.within}` : '';
    const reach = place?.precision ? ` ±${place.precision}` : '';
    const why = [reason.code, reason.args['place']].filter(Boolean).join(' ');
    return `${text.slice(start, end)}: ${where}${holder}${reach}, ${basis}, ${why}`;
  });
}

describe('an answer says what it rests on and what holds the place', () => {
  test.each([
    [
      'The mayor of Houston spoke in Harris County, Texas.',
      'Houston: houston city Texas US in harris-county, tied, named-with Harris County',
      'Harris County: harris-county admin2 Texas US in texas, county, named-with Texas',
      'Texas: texas admin1 US, broad, by-name',
    ],
    [
      'MOSUL, Iraq (AP) — A bomb went off near Quxville Hospital.',
      'MOSUL: mosul city Nineveh IQ in iraq, tied, named-with Iraq',
      'Iraq: iraq country IQ, broad, by-name',
      'Quxville Hospital: quxville-hospital site Nineveh IQ in mosul ±10000, nearby, placed-near Mosul',
    ],
    [
      'Police closed Tamarind Street in Harris County.',
      'Tamarind Street: tamarind-street street Texas US in harris-county ±30000, nearby, placed-near Harris County',
      'Harris County: harris-county admin2 Texas US, county, by-name',
    ],
    [
      'Police closed Tamarind Street, Baghdad, and Tamarind Street, Mosul.',
      'Tamarind Street: tamarind-street street Baghdad IQ in baghdad ±8000, nearby, placed-near Baghdad',
      'Baghdad: baghdad city Baghdad IQ, only, by-name',
      'Tamarind Street: tamarind-street-2 street Nineveh IQ in mosul ±8000, nearby, placed-near Mosul',
      'Mosul: mosul city Nineveh IQ, only, by-name',
    ],
    [
      "Baghdad's Tamarind Street was closed.",
      'Baghdad: baghdad city Baghdad IQ, only, by-name',
      'Tamarind Street: tamarind-street street Baghdad IQ in baghdad ±8000, nearby, placed-near Baghdad',
    ],
    [
      'The US Embassy in Baghdad was closed.',
      'US Embassy: us-embassy site Baghdad IQ in baghdad ±10000, nearby, placed-near Baghdad',
      'Baghdad: baghdad city Baghdad IQ, only, by-name',
    ],
    [
      'Near Dallas, in Fort Worth and in Arlington people left.',
      'Dallas: dallas city Texas US, namesakes, among-others-in Texas',
      'Fort Worth: fort-worth city Texas US, only, among-others-in Texas',
      'Arlington: arlington city Texas US, namesakes, among-others-in Texas',
    ],
    [
      'Texas closed its schools. In Dallas it snowed.',
      'Texas: texas admin1 US, broad, by-name',
      'Dallas: dallas city Texas US in texas, namesakes, in-named-place Texas',
    ],
    [
      'Iraqi troops left. The White House and the Mosul Dam stayed.',
      'Iraqi: iraq country IQ, demonym, people-of Iraq',
      'White House: white-house site District of Columbia US, feature, by-name',
      'Mosul Dam: mosul-dam site Duhok IQ in iraq, feature, in-named-place Iraq',
    ],
    [
      'Oak Flats, Chicago, burned.',
      'Oak Flats: oak-flats city Illinois US in chicago ±25000, nearby, placed-near Chicago',
      'Chicago: chicago city Illinois US, namesakes, by-name',
    ],
    [
      'A shop in Smallqford, Texas, burned on Oak Street.',
      'Smallqford: –, none, not-in-gazetteer',
      'Texas: texas admin1 US, broad, by-name',
      'Oak Street: –, none, not-in-gazetteer',
    ],
    // No Moscow is known in Maryland, and the famous one is not meant.
    [
      'Moscow, Maryland, is small.',
      'Moscow: –, none, not-in-gazetteer',
      'Maryland: maryland admin1 US, broad, by-name',
    ],
  ])('%s', (text, ...expected) => {
    expect(answersTo(text)).toEqual(expected);
  });
});

describe('a mention', () => {
  test.each([
    ['Floods hit Charleston, W.Va., and Reno.', ['Charleston', 'W.Va.', 'Reno']],
    ['In Washington, D.C. it rained.', ['Washington', 'D.C.']],
    ['He went to Tupelo, Miss., and home.', ['Tupelo', 'Miss']],
    ["We left King's Lynn and St. John's, N.L., on Monday.", ["King's Lynn", "St. John's", 'N.L.']],
    ["Iraq's army left Mosul’s streets.", ['Iraq', 'Mosul']],
  ])('has its text to the period or the “’s” that is a part of it: %s', (text, expected) => {
    expect(parse(text).mentions.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('offers other readings, the likeliest first, at most five, never its own', () => {
    const { mentions, places } = parse('Snow fell in Springfield.');
    const [springfield] = mentions;
    const scores = springfield?.alternatives.map(({ score }) => score) ?? [];
    expect(scores).toHaveLength(5);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const states = springfield?.alternatives.map(({ admin1 }) => admin1);
    expect(new Set([...(states ?? []), places[0]?.admin1]).size).toBe(6);
    expect(scores.reduce((a, b) => a + b)).toBeLessThan(1);
  });

  test('offers three readings however unlikely, and of the unlikely no more', () => {
    const [houston] = parse('Houston, Texas, was hit.').mentions;
    expect(houston?.alternatives.map(({ score }) => score)).toEqual([0, 0, 0]);
  });
});

describe('a place', () => {
  test.each([
    ['Reno, Nev., was hit.', 'certain'],
    ['The Mosul Dam may break.', 'less-certain'],
    ['Snow fell in Springfield.', 'less-certain'],
    ['Tamarind Street, Baghdad', 'uncertain'],
  ])('tells how certain it is: %s', (text, expected) => {
    expect(parse(text).places[0]?.certainty).toBe(expected);
  });

  test('is none where its mentions are too unsure, though what else it could be is told', () => {
    const { mentions, places } = parse('It rained in Plaquemines Parish: Venice and Phoenix');
    const venice = mentions.find(({ alternatives }) => alternatives.some(({ name }) => name === 'Venice'));
    expect(venice).toMatchObject({ place: null, reason: { code: 'too-uncertain', args: {} } });
    expect(venice?.alternatives.map(({ admin1 }) => admin1)).toContain('Louisiana');
    expect(places.map(({ id }) => id)).not.toContain('venice');
  });

  test('is given to all its mentions by the surest', () => {
    const { mentions, places } = parse('Springfield\n\nThe mayor of Springfield, Oregon, resigned.');
    expect(places.filter(({ name }) => name === 'Springfield')).toHaveLength(1);
    expect(mentions.slice(0, 2).map(({ place }) => place)).toEqual(['springfield', 'springfield']);
    expect(places[0]).toMatchObject({ admin1: 'Oregon', certainty: 'certain' });
  });
});
