import { expect, test } from 'vitest';
import { describeEntry } from '../../../../src/geoparse/answer/describeEntry.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';

const described = (name: string) => describeEntry(gazetteer.entriesOf(name)[0] ?? 0, gazetteer);

test.each([
  ['garissa', { name: 'Garissa', kind: 'city', country: 'KE' }],
  ['iraq', { name: 'Iraq', kind: 'country', country: 'IQ' }],
  ['texas', { name: 'Texas', kind: 'admin1', country: 'US' }],
  ['harris county', { name: 'Harris County', kind: 'admin2', country: 'US', admin1: 'Texas' }],
  ['europe', { name: 'Europe', kind: 'continent' }],
  ['white house', { name: 'White House', kind: 'site', country: 'US' }],
  ['crown heights', { name: 'Crown Heights', kind: 'district', country: 'US' }],
  ['borneo', { name: 'Borneo', kind: 'terrain' }],
  ['red sea', { name: 'Red Sea', kind: 'water' }],
])('%s', (name, expected) => {
  expect(described(name)).toMatchObject(expected);
});

test('what is not in GeoNames, in no country or in no division, says nothing of them', () => {
  expect(described('houston').ids).toEqual({ geonames: expect.any(Number) });
  expect(described('red sea')).not.toHaveProperty('country');
  expect(described('red sea')).not.toHaveProperty('ids');
  expect(described('iraq')).not.toHaveProperty('admin1');
});
