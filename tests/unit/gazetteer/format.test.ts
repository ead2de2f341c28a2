import { describe, expect, test } from 'vitest';
import { decodeTables, encodeTables } from '../../../src/gazetteer/format.ts';
import { gazetteer, gazetteerBytes } from './testGazetteer.ts';

describe('the format of the gazetteer', () => {
  test('comes back as it was written', () => {
    expect(Buffer.compare(encodeTables(gazetteer.tables), gazetteerBytes)).toBe(0);
  });

  test('reads bytes that begin anywhere in their buffer', () => {
    const moved = new Uint8Array(gazetteerBytes.length + 1);
    moved.set(gazetteerBytes, 1);
    expect(decodeTables(moved.subarray(1)).ids.length).toBe(gazetteer.size);
  });

  test.each([
    ['nothing', new Uint8Array(0), 'gazetteer/foreign'],
    ['a page', new TextEncoder().encode('<!doctype html><title>Not found</title>'), 'gazetteer/foreign'],
    ['a stump', gazetteerBytes.subarray(0, 40), 'gazetteer/cut size=40'],
    ['half of it', gazetteerBytes.subarray(0, gazetteerBytes.length >> 1), 'gazetteer/cut'],
    ['all but its end', gazetteerBytes.subarray(0, gazetteerBytes.length - 4), 'gazetteer/cut'],
    ['a changed byte', changed(gazetteerBytes.length >> 1), 'gazetteer/checksum'],
    ['another version', changed(4), 'gazetteer/version'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decodeTables(bytes)).toThrow(message);
  });
});

function changed(at: number): Uint8Array {
  const copy = gazetteerBytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x55;
  return copy;
}
