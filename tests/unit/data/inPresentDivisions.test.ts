import { describe, expect, it } from 'vitest';
import type { ListedTown } from '../../../scripts/data/gazetteer/addTowns.ts';
import type { Entry } from '../../../scripts/data/gazetteer/Entry.ts';
import { inPresentDivisions } from '../../../scripts/data/gazetteer/inPresentDivisions.ts';

function town(name: string, admin1: string, lng = 106.7): Entry {
  return {
    id: 1,
    code: '',
    name,
    own: [],
    names: [],
    demonyms: [],
    feature: 'town',
    point: [lng, 10.8],
    population: 1000,
    country: 'VN',
    admin1,
    admin2: `${admin1}.1`,
  };
}
const listed = (name: string, admin1: string, lng = 106.7): ListedTown => ({
  name,
  point: [lng, 10.8],
  country: 'VN',
  admin1,
  prominence: 1000,
});

const known = new Set(['VN.20', 'VN.39', 'VN.66']);
const divisionsOf = (towns: Entry[], later: ListedTown[]) =>
  inPresentDivisions(towns, later, known).map(({ admin1, admin2 }) => `${admin1} ${admin2}`.trim());

describe('the divisions of today', () => {
  it('are those of the later list, and the smaller division goes with the former one', () => {
    expect(divisionsOf([town('Saigon', 'VN.20')], [listed('Saigon', 'VN.39')])).toEqual(['VN.39']);
  });

  it('are left alone where the lists agree', () => {
    expect(divisionsOf([town('Lang Son', 'VN.39')], [listed('Lang Son', 'VN.39')])).toEqual([
      'VN.39 VN.39.1',
    ]);
  });

  it('follow the most towns of the former division where the later list lacks a town', () => {
    const towns = ['Hue', 'Phu Bai', 'Lao Bao'].map((name) => town(name, 'VN.20'));
    const later = [listed('Phu Bai', 'VN.66'), listed('Hue', 'VN.66'), listed('Lao Bao', 'VN.39')];
    expect(divisionsOf([...towns, town('A Luoi', 'VN.20')], later)).toEqual([
      'VN.66',
      'VN.66',
      'VN.39',
      'VN.66',
    ]);
  });

  it('are not taken from a namesake far away, nor from a division that is not known', () => {
    expect(divisionsOf([town('Binh Minh', 'VN.20')], [listed('Binh Minh', 'VN.39', 105)])).toEqual([
      'VN.20 VN.20.1',
    ]);
    expect(divisionsOf([town('Binh Minh', 'VN.20')], [listed('Binh Minh', 'VN.77')])).toEqual([
      'VN.20 VN.20.1',
    ]);
  });
});
