import { describe, expect, test } from 'vitest';
import { itemAt } from '../../../../src/geoparse/reading/itemAt.ts';
import { cueAfter } from '../../../../src/geoparse/resolve/cueAfter.ts';
import { findCandidates } from '../../../../src/geoparse/resolve/findCandidates.ts';
import { readingOf, spanOf } from '../testReading.ts';

/** The candidates of a span as `class name`, the best known first. */
function candidates(text: string, quote: string): string[] {
  const reading = readingOf(text);
  const { gazetteer } = reading;
  return findCandidates(reading, itemAt(reading.spans, spanOf(reading, quote))).map(
    ({ entry }) => `${gazetteer.classOf(entry)} ${gazetteer.displayOf(entry)}`,
  );
}

describe('candidates', () => {
  test('come by name, ranked', () => {
    const reading = readingOf('A fire in Paris.');
    const found = findCandidates(reading, itemAt(reading.spans, 0));
    expect(found.length).toBeGreaterThan(5);
    expect(found.length).toBeLessThanOrEqual(20);
    expect(found.map(({ rank }) => rank)).toEqual(found.map((_, i) => i));
    expect(reading.gazetteer.codeOf(found[0]?.entry ?? 0)).toBe('FR');
  });

  test.each([
    ['Floods in Washington state.', 'Washington state', ['admin1 Washington']],
    ['the Niger river', 'Niger river', ['water Niger River']],
    ['people of France, French officials', 'French', ['country France']],
    ['He left Zzyzx in Miss. on Monday.', 'Miss', ['admin1 Mississippi']],
    ['a fire in the Red Sea', 'Red Sea', ['water Red Sea']],
    ['Nobody knows Smallqford, Texas.', 'Smallqford', []],
  ])('%s %s', (text, quote, expected) => {
    expect(candidates(text, quote).slice(0, expected.length || 20)).toEqual(expected);
  });

  test.each([
    ['The Missouri flooded fields.', 'Missouri', 'water Missouri River'],
    ['The Missouri coast is short.', 'Missouri', 'admin1 Missouri'],
    ['Barges on the Ohio were late.', 'Ohio', 'water Ohio River'],
    ['She asked the Ohio and Utah governors.', 'Ohio', 'admin1 Ohio'],
    ['She asked the Ohio, Utah and Iowa governors.', 'Ohio', 'admin1 Ohio'],
    ['They fled across the Dnipro under fire.', 'Dnipro', 'water Dnipro River'],
    ['They fled to Dnipro under fire.', 'Dnipro', 'admin1 seat Dnipro'],
    ['The Dnipro-based firm closed.', 'Dnipro', 'admin1 seat Dnipro'],
    ['He was born in the Congo.', 'Congo', 'country DR Congo'],
    ['He sailed down the Congo.', 'Congo', 'water Congo River'],
    ['The Congo burst its banks.', 'Congo', 'water Congo River'],
    ['The Paris was sunk.', 'Paris', 'capital Paris'],
    ['Wildfires raged in Evros.', 'Evros', 'admin2 Evros'],
    ['Wildfires raged along the Evros.', 'Evros', 'water Evros River'],
    ['A market burnt down in Krasnoyarsk.', 'Krasnoyarsk', 'admin1 seat Krasnoyarsk'],
  ])('are rivers where the article says so: %s', (text, quote, expected) => {
    expect(candidates(text, quote)[0]).toBe(expected);
  });

  test('are counties too in a list of those', () => {
    const text = 'It rained in Baker, Harris and Bell';
    expect(candidates(`${text} counties.`, 'Harris')).toContain('admin2 Harris County');
    expect(candidates(`${text} today.`, 'Harris')).not.toContain('admin2 Harris County');
  });

  test.each([
    ['a fire at Mosul Zoo today', 'Mosul Zoo', 'Mosul'],
    ['a fire in Quxford Township', 'Quxford Township', undefined],
    ['the shops of Lagos Borough', 'Lagos Borough', 'Lagos'],
  ])('of a part of a name where the whole is unknown: %s', (text, quote, expected) => {
    expect(candidates(text, quote)[0]?.split(' ').at(-1)).toBe(expected);
  });

  test.each([
    ['in Diyala province', 'Diyala province', 'admin1'],
    ['in Harris County', 'Harris County', 'admin2'],
    ['the city of Paris, the', 'Paris', undefined],
    ['in Paris city', 'Paris', 'city'],
    ['in Paris. City life', 'Paris', undefined],
  ])('“%s”: %s is called a %s', (text, quote, expected) => {
    const reading = readingOf(text);
    expect(cueAfter(reading, itemAt(reading.spans, spanOf(reading, quote)))).toBe(expected);
  });
});
