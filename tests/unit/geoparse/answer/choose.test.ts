import { describe, expect, test } from 'vitest';
import { geoparse } from '../../../../src/geoparse/geoparse.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';
import { model } from '../testModel.ts';

/** Which place stands in for a quote that the gazetteer lacks, and how sure that is; null where none does. */
function standIn(text: string, quote: string): [string, number] | null {
  const { mentions, places } = geoparse(text, { gazetteer, model });
  const mention = mentions.find(({ start, end }) => text.slice(start, end) === quote);
  const place = places.find(({ id }) => id === mention?.place);
  return mention && place?.within && place.certainty === 'uncertain'
    ? [place.within, mention.confidence]
    : null;
}

describe('a street is placed with the town', () => {
  test.each([
    // that the words give it
    ['Police closed Tamarind Street, Mosul, at night.', 'mosul'],
    ['A fire on Tamarind Street (Baghdad) was put out.', 'baghdad'],
    ['Police closed Tamarind Street in Mosul.', 'mosul'],
    ['They met on Tamarind Street, in Mosul, at night.', 'mosul'],
    ["Police closed Mosul's Tamarind Street.", 'mosul'],
    ["Police closed Harris County's Tamarind Street near Houston.", 'harris-county'],
    ['Troops left Baghdad. Police closed Tamarind Street in Mosul.', 'mosul'],
    ["Troops left Baghdad. Police closed Mosul's Tamarind Street.", 'mosul'],
    ['Police closed Tamarind Street in Harris County.', 'harris-county'],
    ['Police closed Tamarind Street in Gozo.', 'gozo'],
    // or else that is named nearest
    ['Police closed Tamarind Street near Mosul.', 'mosul'],
    ['Police closed Tamarind Street in northern Mosul.', 'mosul'],
    ['In Mosul crowds met. Police closed Tamarind Street. Troops left Baghdad.', 'mosul'],
    ['In Mosul crowds met. Troops left Baghdad. Police closed Tamarind Street.', 'baghdad'],
    ['Police closed Tamarind Street. Troops left Baghdad. In Mosul crowds met.', 'baghdad'],
  ])('%s: %s', (text, town) => {
    expect(standIn(text, 'Tamarind Street')?.[0]).toBe(town);
  });

  test('and with none that is as wide as a state, a country or a large island', () => {
    for (const wide of ['Texas', 'Iraq', 'Greenland', 'Borneo'])
      expect(standIn(`Police closed Tamarind Street in ${wide}.`, 'Tamarind Street')).toBeNull();
  });

  test('the surer, the plainer the words give it', () => {
    const sure = (text: string) => standIn(text, 'Tamarind Street')?.[1] ?? 0;
    const given = sure('Police closed Tamarind Street in Mosul.');
    const near = sure('Police closed Tamarind Street near Mosul.');
    const far = sure('Police closed Tamarind Street. Iraq, Iran and Syria said so. In Mosul crowds met.');
    expect(given).toBeGreaterThan(near);
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
  });
});

describe('a village is placed with a town', () => {
  test.each([
    ['where several around lie close together', ['Dallas', 'Fort Worth', 'Arlington', 'Irving'], true],
    ['not where they are two', ['Dallas', 'Irving'], false],
    ['nor where they are apart', ['Dallas', 'Tokyo', 'Oslo', 'Arlington', 'Lagos'], false],
  ])('%s', (_, towns, isPlaced) => {
    const text = `${towns.map((town) => `In ${town} it rained.`).join(' ')} A fire broke out in Smallqford. A man from Smallqford was hurt.`;
    expect(standIn(text, 'Smallqford') !== null).toBe(isPlaced);
  });

  test('a river is not: it is longer than a town', () => {
    const text = 'In Mosul crowds met. The Zzyzx River rose. Troops left Baghdad.';
    expect(standIn(text, 'Zzyzx River')).toBeNull();
  });
});
