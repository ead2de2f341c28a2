import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/gazetteer/fold.ts';
import { Gazetteer } from '../../../src/gazetteer/Gazetteer.ts';
import { POSTING } from '../../../src/gazetteer/tables.ts';
import { gazetteer, gazetteerBytes } from './testGazetteer.ts';

const found = (name: string) =>
  gazetteer.entriesOf(fold(name)).map((entry) => `${gazetteer.displayOf(entry)}, ${gazetteer.codeOf(entry)}`);

describe('Gazetteer', () => {
  test.each([
    ['Sao Tome', 'São Tomé, ST'],
    ["N'Djamena", 'N’Djaména, TD'],
    ['Khan Younis', 'Khān Yūnis, PS'],
    ['Kiev', 'Kyiv, UA'],
    ['UAE', 'United Arab Emirates, AE'],
    ['Great Britain', 'United Kingdom, GB'],
    ['Orleans Parish', 'Orleans Parish, US'],
    ['NYC', 'New York City, US'],
    ['Côte d’Ivoire', 'Ivory Coast, CI'],
  ])('knows %s', (name, place) => {
    expect(found(name)).toContain(place);
  });

  test('knows a people by its country', () => {
    const [posting = 0] = gazetteer.postingsOf(gazetteer.nameOf('iraqis'));
    expect(posting & POSTING.demonym).not.toBe(0);
    expect(gazetteer.displayOf(posting & POSTING.entry)).toBe('Iraq');
  });

  test('finds no name that is none', () => {
    for (const key of ['', 'zzzz', 'qqxy town', 'baghda', 'paris france europe earth']) {
      expect(gazetteer.nameOf(key)).toBe(-1);
      expect(gazetteer.entriesOf(key)).toEqual([]);
    }
  });

  test('tells whether a name goes on', () => {
    expect(gazetteer.find('new').continues).toBe(true);
    expect(gazetteer.find('khan')).toEqual({ name: gazetteer.nameOf('khan'), continues: true });
    expect(gazetteer.find('khan shaykhun')).toEqual({
      name: gazetteer.nameOf('khan shaykhun'),
      continues: false,
    });
    expect(gazetteer.find('baghda')).toEqual({ name: -1, continues: false });
    expect(gazetteer.find('zzzz')).toEqual({ name: -1, continues: false });
  });

  test('answers by id', () => {
    const baghdad = gazetteer.entryOf(98182);
    expect(gazetteer.displayOf(baghdad)).toBe('Baghdad');
    expect(gazetteer.codeOf(baghdad)).toBe('IQ');
    const [lng, lat] = gazetteer.pointOf(baghdad);
    expect(lng).toBeCloseTo(44.4, 1);
    expect(lat).toBeCloseTo(33.3, 1);
    expect(gazetteer.entryOf(1)).toBe(0);
    expect(gazetteer.entryOf(0)).toBe(0);
  });

  test('finds each of its own names again', () => {
    const { nameLengths, nameBytes } = gazetteer.tables;
    const decoder = new TextDecoder();
    let start = 0;
    for (let name = 0; name < nameLengths.length; name++) {
      const end = start + (nameLengths[name] ?? 0);
      if (name % 997 === 0)
        expect(gazetteer.nameOf(decoder.decode(nameBytes.subarray(start, end)))).toBe(name);
      start = end;
    }
  });

  test('every entry has a position on the globe and a place in its country', () => {
    let wrong = 0;
    for (let entry = 1; entry < gazetteer.size; entry++) {
      const [lng, lat] = gazetteer.pointOf(entry);
      const country = gazetteer.tables.countries[entry] ?? 0;
      if (Math.abs(lng) > 180 || Math.abs(lat) > 90) wrong++;
      if (country && gazetteer.classOf(country) !== 'country') wrong++;
    }
    expect(wrong).toBe(0);
  });

  test('knows how far a place reaches and how well it is known', () => {
    const [java = 0, town = 0] = gazetteer.entriesOf('java');
    expect(gazetteer.codeOf(java)).toBe('ID');
    expect(gazetteer.extentOf(java)).toBeGreaterThan(400_000);
    expect(gazetteer.extentOf(java)).toBeLessThan(700_000);
    expect(gazetteer.extentOf(town)).toBe(0);
    expect(gazetteer.prominenceOf(java)).toBeGreaterThan(gazetteer.prominenceOf(town));
    expect(gazetteer.prominenceOf(town)).toBe(gazetteer.tables.populations[town]);
  });

  test('crosses to a worker as its tables', () => {
    expect(new Gazetteer(structuredClone(gazetteer.tables)).entriesOf('baghdad')).toEqual(
      gazetteer.entriesOf('baghdad'),
    );
  });

  test('is ready soon after its bytes have arrived', () => {
    const start = performance.now();
    Gazetteer.from(gazetteerBytes);
    // The aim is 150 ms; a busy machine is given time.
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
