import { Fault } from '../fault/Fault.ts';
import { checksum } from './checksum.ts';
import type { Tables } from './tables.ts';

/** The version of the format that this code writes and reads. */
const FORMAT_VERSION = 2;

// “WGAZ” in the order of the bytes.
const MAGIC = 0x5a_41_47_57;

const SECTIONS = [
  'ids',
  'lng',
  'lat',
  'postings',
  'countries',
  'admin1',
  'admin2',
  'extents',
  'classes',
  'populations',
  'prominences',
  'displayLengths',
  'displayBytes',
  'codes',
  'nameLengths',
  'nameBytes',
  'nameWords',
  'postingCounts',
] as const;

const HEADER = 4 * (3 + SECTIONS.length);

const padded = (bytes: number) => Math.ceil(bytes / 4) * 4;

/** The file: magic, version, checksum, the byte length of each section, then the sections, each on a multiple of 4. */
export function encodeTables(tables: Tables): Uint8Array<ArrayBuffer> {
  const length = SECTIONS.reduce((sum, name) => sum + padded(tables[name].byteLength), HEADER);
  const bytes = new Uint8Array(length);
  const header = new DataView(bytes.buffer);
  let at = HEADER;
  SECTIONS.forEach((name, i) => {
    const { buffer, byteOffset, byteLength } = tables[name];
    header.setUint32(12 + 4 * i, byteLength, true);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  });
  header.setUint32(0, MAGIC, true);
  header.setUint32(4, FORMAT_VERSION, true);
  header.setUint32(8, checksum(bytes), true);
  return bytes;
}

/**
 * Views on the file's bytes: nothing is parsed and, where the bytes begin on a multiple of 4, nothing is copied.
 *
 * @throws {Fault} where the bytes are no gazetteer, of another version, cut short or damaged.
 */
export function decodeTables(file: Uint8Array): Tables {
  const bytes = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0, true) !== MAGIC) throw new Fault('gazetteer/foreign', {});
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION) {
    throw new Fault('gazetteer/version', { version, known: FORMAT_VERSION });
  }
  const sections = new Map<string, { at: number; length: number }>();
  let at = HEADER;
  SECTIONS.forEach((name, i) => {
    const length = bytes.length < HEADER ? Number.NaN : view.getUint32(12 + 4 * i, true);
    if (!(at + length <= bytes.length)) {
      throw new Fault('gazetteer/cut', { size: bytes.length, section: name });
    }
    sections.set(name, { at, length });
    at += padded(length);
  });
  if (at !== bytes.length || view.getUint32(8, true) !== checksum(bytes)) {
    throw new Fault('gazetteer/checksum', {});
  }
  const section = (name: keyof Tables) => {
    const { at, length } = sections.get(name) ?? { at: 0, length: 0 };
    return [bytes.buffer, bytes.byteOffset + at, length] as const;
  };
  const words = (name: keyof Tables) => {
    const [buffer, at, length] = section(name);
    return [buffer, at, length >> 2] as const;
  };
  const shorts = (name: keyof Tables) => {
    const [buffer, at, length] = section(name);
    return [buffer, at, length >> 1] as const;
  };
  return {
    ids: new Uint32Array(...words('ids')),
    lng: new Int32Array(...words('lng')),
    lat: new Int32Array(...words('lat')),
    postings: new Uint32Array(...words('postings')),
    countries: new Uint16Array(...shorts('countries')),
    admin1: new Uint16Array(...shorts('admin1')),
    admin2: new Uint16Array(...shorts('admin2')),
    extents: new Uint16Array(...shorts('extents')),
    classes: new Uint8Array(...section('classes')),
    populations: new Uint8Array(...section('populations')),
    prominences: new Uint8Array(...section('prominences')),
    displayLengths: new Uint8Array(...section('displayLengths')),
    displayBytes: new Uint8Array(...section('displayBytes')),
    codes: new Uint8Array(...section('codes')),
    nameLengths: new Uint8Array(...section('nameLengths')),
    nameBytes: new Uint8Array(...section('nameBytes')),
    nameWords: new Uint8Array(...section('nameWords')),
    postingCounts: new Uint8Array(...section('postingCounts')),
  };
}
