import { expect, test } from 'vitest';
import { divisionOf } from '../../../../src/geoparse/answer/divisionOf.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';

const entriesOf = (name: string, kind: 'region' | 'admin1') =>
  gazetteer.entriesOf(name).filter((entry) => gazetteer.is(entry, kind));

test.each(['gaza strip', 'crimea', 'flanders'])('a region that is a division as well is that: %s', (name) => {
  const [region = 0] = entriesOf(name, 'region');
  const divisions = entriesOf(name, 'admin1');
  expect(region).toBeGreaterThan(0);
  expect(divisions).toContain(divisionOf(region, gazetteer));
});

test('any other entry is itself, though something else has its name', () => {
  const [sahel = 0] = entriesOf('sahel', 'region');
  expect(sahel).toBeGreaterThan(0);
  expect(divisionOf(sahel, gazetteer)).toBe(sahel);
  const [baghdad = 0] = gazetteer.entriesOf('baghdad');
  expect(divisionOf(baghdad, gazetteer)).toBe(baghdad);
});
