import { Fault } from '../../fault/Fault.ts';
import { checksum } from '../../gazetteer/checksum.ts';
import { BASES, type Basis } from './Basis.ts';
import { WEIGHTS } from './Features.ts';
import { type Calibration, type Model, restore, type StoredModel } from './Model.ts';

/**
 * The version of the format that this code writes and reads. It counts the meaning of the weights too: a new one is due
 * where templates change theirs, so that a page never answers by what was learnt for another.
 */
const MODEL_VERSION = 2;

// “WMOD” in the order of the bytes.
const MAGIC = 0x44_4f_4d_57;

/** Magic, version, checksum, the number of weights, of bases, of steps in a table, and, as a double, the step. */
const HEADER = 32;
const COUNTS = 12;
const STEP = 24;

const DOUBLE = 8;

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** The file: the header, a table of doubles for each basis, a byte for each weight. Its length is a multiple of 4. */
export function encodeModel({ step, weights, calibration }: StoredModel): Uint8Array<ArrayBuffer> {
  const steps = calibration.none.length;
  const tables = HEADER + DOUBLE * steps * BASES.length;
  const bytes = new Uint8Array(padded(tables + weights.length));
  const view = new DataView(bytes.buffer);
  [weights.length, BASES.length, steps].forEach((count, i) => {
    view.setUint32(COUNTS + 4 * i, count, true);
  });
  view.setFloat64(STEP, step, true);
  BASES.forEach((basis, b) => {
    calibration[basis].forEach((share, i) => {
      view.setFloat64(HEADER + DOUBLE * (b * steps + i), share, true);
    });
  });
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), tables);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, MODEL_VERSION, true);
  view.setUint32(8, checksum(bytes), true);
  return bytes;
}

/**
 * The model in the bytes of `model-en.bin`.
 *
 * @throws {Fault} `model/…` where they are no model, one of another version, cut short or damaged.
 */
export function decodeModel(file: Uint8Array): Model {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Fault('model/foreign', {});
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION) {
    throw new Fault('model/version', { version, known: MODEL_VERSION });
  }
  const [weights = 0, bases = 0, steps = 0] = [0, 1, 2].map((i) => view.getUint32(COUNTS + 4 * i, true));
  if (weights !== WEIGHTS || bases !== BASES.length) {
    throw new Fault('model/foreign', {});
  }
  const tables = HEADER + DOUBLE * steps * bases;
  const length = padded(tables + weights);
  if (bytes.length !== length) {
    throw new Fault('model/cut', { size: bytes.length, expected: length });
  }
  if (view.getUint32(8, true) !== checksum(bytes)) {
    throw new Fault('model/checksum', {});
  }
  const stored = new Int8Array(bytes.buffer, bytes.byteOffset + tables, weights);
  return {
    weights: restore({ step: view.getFloat64(STEP, true), weights: stored }),
    calibration: calibrationIn(view, steps),
  };
}

function calibrationIn(view: DataView, steps: number): Calibration {
  const tableOf = (basis: Basis) =>
    Array.from({ length: steps }, (_, i) =>
      view.getFloat64(HEADER + DOUBLE * (BASES.indexOf(basis) * steps + i), true),
    );
  return {
    demonym: tableOf('demonym'),
    broad: tableOf('broad'),
    county: tableOf('county'),
    tied: tableOf('tied'),
    only: tableOf('only'),
    namesakes: tableOf('namesakes'),
    feature: tableOf('feature'),
    nearby: tableOf('nearby'),
    none: tableOf('none'),
  };
}
