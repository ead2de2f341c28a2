import { describe, expect, test } from 'vitest';
import { Fault } from '../../../../src/fault/Fault.ts';
import { BASES } from '../../../../src/geoparse/model/Basis.ts';
import { WEIGHTS } from '../../../../src/geoparse/model/Features.ts';
import { decodeModel, encodeModel } from '../../../../src/geoparse/model/format.ts';
import type { Calibration } from '../../../../src/geoparse/model/Model.ts';
// Not the decoded model, so that a fault in decoding fails a test and not the whole file.
import { modelBytes } from '../modelBytes.ts';

const weights = Int8Array.from({ length: WEIGHTS }, (_, i) => (i % 255) - 127);
const calibration = Object.fromEntries(
  BASES.map((basis, b) => [basis, [0, b / 100, 1 / 3, 1]]),
) as unknown as Calibration;

describe('the format of the model', () => {
  test('comes back as it was written', () => {
    const read = decodeModel(encodeModel({ step: 0.0123, weights, calibration }));
    expect(read.calibration).toEqual(calibration);
    expect(
      isSame(
        read.weights,
        Float32Array.from(weights, (weight) => weight * 0.0123),
      ),
    ).toBe(true);
  });

  test('reads bytes that begin anywhere in their buffer', () => {
    const model = decodeModel(modelBytes);
    const moved = new Uint8Array(modelBytes.length + 1);
    moved.set(modelBytes, 1);
    const read = decodeModel(moved.subarray(1));
    expect(read.calibration).toEqual(model.calibration);
    expect(isSame(read.weights, model.weights)).toBe(true);
  });

  test('is small enough to come with the page', () => {
    expect(modelBytes.length).toBeLessThan(300_000);
  });

  test.each([
    ['nothing', new Uint8Array(0), 'model/foreign'],
    ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'model/foreign'],
    ['its head alone', modelBytes.slice(0, 40), 'model/cut'],
    ['all but its end', modelBytes.slice(0, -4), 'model/cut'],
    ['more than itself', Uint8Array.from([...modelBytes, 0, 0, 0, 0]), 'model/cut'],
    ['a changed weight', changed(modelBytes.length >> 1), 'model/checksum'],
    ['a changed step', changed(27), 'model/checksum'],
    ['another version', changed(4), 'model/version'],
    ['another number of weights', changed(12), 'model/foreign'],
    ['another number of bases', changed(16), 'model/foreign'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => decodeModel(bytes)).toThrow(Fault);
    expect(() => decodeModel(bytes)).toThrow(code);
  });
});

/** Of so many numbers `toEqual` would take seconds. */
function isSame(a: Float32Array, b: Float32Array): boolean {
  return a.length === b.length && a.every((number, i) => number === b[i]);
}

function changed(at: number): Uint8Array {
  const copy = modelBytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x55;
  return copy;
}
