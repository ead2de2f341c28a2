import { expect, test } from 'vitest';
import { nearness } from '../../../../src/geoparse/resolve/nearness.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';

/** The largest entry of that name and class. */
function entryOf(name: string): number {
  const towns = gazetteer
    .entriesOf(name)
    .filter((entry) => !gazetteer.is(entry, 'admin2') && !gazetteer.is(entry, 'admin1'));
  return towns.toSorted((a, b) => gazetteer.sizeOf(b) - gazetteer.sizeOf(a))[0] ?? 0;
}

/** How near a town lies to others, given from the nearest in the text to the farthest, each as sure. */
function near(town: string, others: readonly string[], { sure = 1, beside = 4 } = {}) {
  const anchors = {
    entries: Uint32Array.from(others, entryOf),
    certainty: Float64Array.from(others, () => sure),
    beside,
  };
  return nearness(anchors, entryOf(town), gazetteer);
}

test('the nearer, the fewer steps, also over the date line', () => {
  const steps = ['Arlington', 'Fort Worth', 'Waco', 'Austin', 'Houston', 'Chicago', 'Moscow'].map(
    (other) => near('dallas', [other.toLowerCase()]).closest,
  );
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(new Set(steps).size).toBeGreaterThan(4);
  expect(near('suva', ['apia']).closest).toBe(near('chicago', ['new york city']).closest);
  expect(near('apia', ['suva']).closest).toBe(near('suva', ['apia']).closest);
  // A degree of longitude is short in the north.
  expect(near('tromso', ['alta']).closest).toBeLessThan(near('lagos', ['accra']).closest);
});

test('the nearest comes first, whatever the order in the text, and the third is told too', () => {
  const { closest, third } = near('dallas', ['moscow', 'austin', 'fort worth', 'waco']);
  expect(closest).toBe(near('dallas', ['fort worth']).closest);
  expect(third).toBe(near('dallas', ['austin']).closest);
  expect(near('dallas', ['fort worth', 'waco', 'austin', 'moscow']).third).toBe(third);
  expect(near('dallas', ['austin', 'waco', 'fort worth']).third).toBe(third);
  expect(near('dallas', ['waco', 'fort worth', 'austin']).third).toBe(third);
  expect(near('dallas', ['fort worth', 'austin', 'waco']).third).toBe(third);
  const alone = near('dallas', ['fort worth', 'waco']);
  expect(alone.third).toBeGreaterThan(near('dallas', ['moscow']).closest);
});

test('counts what lies within 155 km as beside it, and within 240 km as around', () => {
  expect(near('dallas', ['fort worth', 'waco', 'austin'])).toMatchObject({ beside: 2, within: 4, count: 3 });
  expect(near('dallas', ['wichita falls'])).toMatchObject({ beside: 0, within: 6 });
  expect(near('dallas', ['moscow', 'fort worth'], { beside: 1 })).toMatchObject({ beside: 0, within: 3 });
  expect(near('dallas', ['fort worth', 'waco'])).toMatchObject({ within: 6, nearWeighted: 3, count: 2 });
  expect(near('dallas', ['moscow'])).toMatchObject({ within: 0, nearWeighted: 0, count: 1 });
  expect(near('dallas', ['fort worth', 'arlington', 'irving', 'denton', 'plano', 'garland'])).toMatchObject({
    nearWeighted: 5,
    count: 4,
  });
});

test('what is unsure counts less, and itself not at all', () => {
  expect(near('dallas', ['fort worth', 'waco'], { sure: 0.5 })).toMatchObject({
    within: 6,
    nearWeighted: 2,
    count: 1,
  });
  expect(near('dallas', ['fort worth'], { sure: 0.2 })).toMatchObject({
    within: -1,
    nearWeighted: 0,
    count: 0,
  });
  expect(near('dallas', [])).toMatchObject({ within: -1, nearWeighted: 0, count: 0, beside: 0 });
  expect(near('dallas', ['dallas'])).toEqual(near('dallas', []));
});
