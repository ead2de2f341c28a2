import { describe, expect, test } from 'vitest';
import { describePlace } from '../../../src/edit/describePlace.ts';
import { kindFromName } from '../../../src/edit/kindFromName.ts';
import { mergePlaces } from '../../../src/edit/mergePlaces.ts';
import { placeAt } from '../../../src/edit/placeAt.ts';
import { placeFrom } from '../../../src/edit/placeFrom.ts';
import { placeNear } from '../../../src/edit/placeNear.ts';
import { MOST_LEVELS } from '../../../src/story/schema.ts';
import type { Candidate, Place, PlaceKind } from '../../../src/story/types.ts';
import { sample } from '../stories.ts';

describe('a place put where the reader knows it', () => {
  const inParis = sample({
    places: sample().places.map((place) =>
      place.id === 'paris'
        ? { ...place, admin1: 'Île-de-France', ids: { geonames: 2988507 }, precision: 9 }
        : place,
    ),
  });
  const placed = (point: [number, number]) => placeAt(inParis, 'm1', point, 'everywhere').story;

  test('near by keeps what the gazetteer says of it, and far off does not', () => {
    const [near] = placed([2.4, 48.9]).places;
    expect(near).toMatchObject({
      point: [2.4, 48.9],
      admin1: 'Île-de-France',
      ids: { geonames: 2988507 },
      certainty: 'certain',
    });
    expect(near).not.toHaveProperty('precision');
    const [far] = placed([5, 45]).places;
    expect(far).toMatchObject({ point: [5, 45], name: 'Paris' });
    expect(far).not.toHaveProperty('admin1');
    expect(far).not.toHaveProperty('ids');
    const [plain] = placeAt(sample(), 'm1', [2.4, 48.9], 'everywhere').story.places;
    expect(plain).not.toHaveProperty('admin1');
  });

  test('settles its mentions', () => {
    expect(placed([5, 45]).mentions[0]).toMatchObject({ confidence: 1, reason: { code: 'placed-by-hand' } });
  });
});

test('a precision is from nothing to the whole earth', () => {
  const precise = (precision: number) =>
    describePlace(sample(), 'paris', { precision }).story.places[0]?.precision;
  expect([0, 8000, 20_000_000, 20_000_001, -1].map(precise)).toEqual([
    0,
    8000,
    20_000_000,
    undefined,
    undefined,
  ]);
});

test('a name says its kind by its last word, else by its first', () => {
  expect(['Old Monroe Street', 'Lake Chad', 'Lake of the Woods', 'Qux'].map(kindFromName)).toEqual([
    'street',
    'water',
    'water',
    'site',
  ]);
});

test('what lay within a merged place lies where that did, or in nothing', () => {
  const places: Place[] = [
    { id: 'a', name: 'A', kind: 'admin1', certainty: 'certain' },
    { id: 'b', name: 'B', kind: 'city', certainty: 'certain', within: 'a' },
  ];
  const { story } = mergePlaces(sample({ places, mentions: [] }), 'a', 'b');
  expect(story.places).toEqual([{ id: 'b', name: 'B', kind: 'city', certainty: 'certain' }]);
  expect(story.places[0]).not.toHaveProperty('within');
});

describe('a new place', () => {
  const us: Place = { id: 'us', name: 'United States', kind: 'country', country: 'US', certainty: 'certain' };
  const texasTown: Place = {
    id: 'texas-town',
    name: 'Texas',
    kind: 'city',
    country: 'US',
    certainty: 'certain',
  };
  const story = sample({ places: [texasTown, us, ...sample().places] });
  const entry = (kind: PlaceKind, more: Partial<Candidate> = {}): Candidate => ({
    name: 'Waco',
    kind,
    country: 'US',
    ...more,
  });

  test.each([
    ['a town in its state', entry('city', { admin1: 'TEXAS' }), 'texas'],
    ['else in its country', entry('city', { admin1: 'Ohio' }), 'us'],
    ['or where it tells none', entry('city'), 'us'],
    ['a state in its country', entry('admin1'), 'us'],
    ['a country in none', entry('country'), undefined],
    ['nor a region', entry('region'), undefined],
    ['nor a continent', entry('continent'), undefined],
    ['nor what is in another country', entry('city', { country: 'CA', admin1: 'Texas' }), undefined],
  ])('lies %s', (_, candidate, within) => {
    expect(placeFrom(candidate, story).within).toBe(within);
  });

  test('lies in nothing where places hold each other too deeply', () => {
    const chain = Array.from(
      { length: MOST_LEVELS },
      (_, i): Place => ({
        id: `p${i}`,
        name: `P ${i}`,
        kind: 'site',
        certainty: 'certain',
        ...(i > 0 && { within: `p${i - 1}` }),
      }),
    );
    const deep = (levels: number) =>
      sample({
        places: [...chain.slice(0, levels), { ...us, ...(levels > 0 && { within: `p${levels - 1}` }) }],
      });
    expect(placeFrom(entry('city'), deep(0)).within).toBe('us');
    expect(placeFrom(entry('city'), deep(MOST_LEVELS)).within).toBeUndefined();
  });

  test('near a town is as uncertain as the town is wide, with what is known of that', () => {
    const [mention] = sample().mentions;
    if (!mention) throw new Error('a mention');
    const near = placeNear(
      { ...mention, quote: 'Oak Street' },
      { name: 'Waco', kind: 'city', country: 'US', admin1: 'Texas', point: [-97, 31] },
      story,
    );
    expect(near).toEqual({
      id: 'oak-street',
      name: 'Oak Street',
      kind: 'street',
      point: [-97, 31],
      country: 'US',
      admin1: 'Texas',
      within: 'texas',
      precision: 5000,
      certainty: 'uncertain',
    });
    const bare = placeNear(mention, { name: 'Waco', kind: 'city' }, story);
    expect(bare).not.toHaveProperty('admin1');
    expect(bare).not.toHaveProperty('country');
    expect(bare).not.toHaveProperty('point');
  });
});
