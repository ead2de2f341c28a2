import { expect, test } from 'vitest';
import { fold } from '../../../../src/gazetteer/fold.ts';
import { distance } from '../../../../src/geo/distance.ts';
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

test('of all regions, none becomes a division elsewhere or of another name', () => {
  const { classes } = gazetteer.tables;
  const regions = Array.from(classes, (_, entry) => entry).filter((entry) => gazetteer.is(entry, 'region'));
  const changed = regions.filter((entry) => divisionOf(entry, gazetteer) !== entry);
  expect(regions.length).toBeGreaterThan(100);
  expect(changed.length).toBeGreaterThan(3);
  for (const region of changed) {
    const division = divisionOf(region, gazetteer);
    expect(gazetteer.countryOf(division)).toBe(gazetteer.countryOf(region));
    expect(fold(gazetteer.displayOf(division))).toBe(fold(gazetteer.displayOf(region)));
    expect(distance(gazetteer.pointOf(division), gazetteer.pointOf(region))).toBeLessThan(100_000);
  }
});
