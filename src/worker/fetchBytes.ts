import { Fault } from '../fault/Fault.ts';
import { fetchBounded } from '../net/fetchBounded.ts';

/** Told how many bytes have come, of how many where the server says so. */
export type OnBytes = (loaded: number, total: number | null) => void;

/** How long the host may send nothing, in milliseconds. */
const PATIENCE = 30_000;

/** No gazetteer is as large as this, in bytes. */
const MOST = 256 * 1024 * 1024;

/**
 * The bytes at an address.
 *
 * @throws {Fault} `gazetteer/…`
 */
export const fetchBytes = (address: string, onBytes: OnBytes): Promise<Uint8Array<ArrayBuffer>> =>
  fetchBounded(address, { patience: PATIENCE, most: MOST, onBytes }, (trouble, options) => {
    if (trouble.why === 'status') return new Fault('gazetteer/status', { status: trouble.status }, options);
    return new Fault(
      trouble.why === 'too-large' ? 'gazetteer/foreign' : `gazetteer/${trouble.why}`,
      {},
      options,
    );
  });
