import { describe, expect, it } from 'vitest';
import { addPlaces } from '../../../scripts/data/gazetteer/addPlaces.ts';
import type { Entry } from '../../../scripts/data/gazetteer/Entry.ts';
import { readKinds } from '../../../scripts/data/places/kinds.ts';
import { parsePlaces } from '../../../scripts/data/places/parsePlaces.ts';

const kinds = readKinds();

function entry(name: string, point: [number, number], rest: Partial<Entry> = {}): Entry {
  const base = {
    id: 1,
    code: '',
    own: [],
    names: [],
    demonyms: [],
    population: 1000,
    admin1: 'GB.ENG',
    admin2: '',
  };
  return { ...base, name, point, feature: 'town', country: 'GB', ...rest };
}

const known = [
  entry('Crete', [24.9, 35.2], { id: 0, feature: 'terrain', country: 'GR', extent: 140, admin1: '' }),
  entry('Kent', [0.7, 51.2], { id: 0, code: 'GB.ENG.G5', feature: 'admin2' }),
  entry('London', [-0.13, 51.51], { feature: 'capital', admin2: 'GB.ENG.GLA' }),
  entry('Ashford', [0.87, 51.15]),
  entry('Volgograd', [44.5, 48.72], { country: 'RU', admin1: 'RU.84' }),
  entry('Cardiff', [-3.18, 51.48], { admin1: 'GB.WLS' }),
];

function add(...rows: string[]): Entry[] {
  const text = ['name,also,kind,country,lng,lat,extent,near,former', ...rows].join('\n');
  return addPlaces(known, parsePlaces(text, 'a.csv', kinds).places, kinds);
}
const added = (...rows: string[]) => add(...rows).slice(known.length);

describe('what rows of tables add to the gazetteer', () => {
  it('is an entry in the divisions of the nearest town', () => {
    expect(added('Brixton,,quarter,GB,-0.115,51.46,1,London,')).toMatchObject([
      { feature: 'quarter', country: 'GB', admin1: 'GB.ENG', admin2: 'GB.ENG.GLA', extent: 1 },
    ]);
  });

  it('is in no division where it is in several, and in no country where it is in several', () => {
    expect(added('Severn,,river,GB,-2.4,51.9,150,,')).toMatchObject([{ country: 'GB', admin1: '' }]);
    expect(added('Thames,,river,GB,-0.3,51.9,150,,')).toMatchObject([{ country: 'GB', admin1: 'GB.ENG' }]);
    expect(added('Channel,,strait,GB FR,0.9,50.9,30,,')).toMatchObject([{ country: '', admin1: '' }]);
  });

  it('is better known where it is larger than usual, less where it is gone', () => {
    const [large, small, gone] = added(
      'Java,,island,ID,110,-7,500,,',
      'Sylt,,island,DE,8.3,54.9,3,,',
      'Surt,,island,IS,-20,63,3,,former',
    );
    expect(large?.prominence).toBeGreaterThan(small?.prominence ?? 0);
    expect(gone?.prominence).toBeLessThan(small?.prominence ?? 0);
  });

  it('is spellings for what is there already, and a class for what is vague', () => {
    const all = add(
      'Kriti,Crete|Candia,island,GR,24.8,35.3,130,,',
      'Kent,County of Kent,county,GB,0.7,51.2,50,,',
    );
    expect(all).toHaveLength(known.length);
    expect(all[0]).toMatchObject({
      name: 'Crete',
      own: ['Kriti', 'Candia'],
      feature: 'island',
      extent: 140,
    });
    expect(all[1]).toMatchObject({ own: ['County of Kent'], feature: 'admin2', extent: 50 });
  });

  it('is a former name of the town that it is near', () => {
    expect(add('Stalingrad,,town,RU,44.51,48.7,10,Volgograd,former')[4]?.names).toEqual(['Stalingrad']);
    expect(added('Yugoslavia,,country,RS ME,20.5,44,300,,former')).toMatchObject([{ feature: 'former' }]);
  });

  it('stays apart from what only shares the name', () => {
    expect(
      added(
        'Ashford,,river,GB,0.87,51.15,10,,',
        'Ashford,,village,GB,-0.47,51.43,1,,',
        'Crete,,mountain,US,-96.9,40.6,2,,',
      ),
    ).toHaveLength(3);
  });
});
