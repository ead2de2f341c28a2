import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate } from '../../../../src/geoparse/model/calibrate.ts';
import { model } from '../testModel.ts';

const TABLE = [0, 0.2, 0.8, 1];

describe('calibrate', () => {
  test.each([
    [0, 0],
    [1 / 3, 0.2],
    [0.5, 0.5],
    [2 / 3, 0.8],
    [1, 1],
    [-1, 0],
    [2, 1],
  ])('%s is %s', (raw, expected) => {
    expect(calibrate(raw, TABLE)).toBeCloseTo(expected, 10);
  });

  test('never falls, and stays a probability, by every table of the model', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    for (const [basis, table] of Object.entries(model.calibration)) {
      fc.assert(
        fc.property(probability, probability, (a, b) => {
          const [low, high] = [calibrate(Math.min(a, b), table), calibrate(Math.max(a, b), table)];
          expect(low, basis).toBeLessThanOrEqual(high + 1e-12);
          expect(low, basis).toBeGreaterThanOrEqual(0);
          expect(high, basis).toBeLessThanOrEqual(1);
        }),
      );
    }
  });
});
