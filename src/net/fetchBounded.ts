import type { Fault } from '../fault/Fault.ts';

/** Why a file did not come. */
export type FetchTrouble =
  | { readonly why: 'unreachable' | 'too-slow' | 'broken-off' | 'too-large' }
  | { readonly why: 'status'; readonly status: number };

export interface FetchBounds {
  /** How long the host may send nothing, in milliseconds: before its answer, and between two parts of it. */
  readonly patience: number;
  /** The most bytes that are read. */
  readonly most: number;
  /** Told how many bytes have come, of how many where the host says so. */
  readonly onBytes?: (loaded: number, total: number | null) => void;
  readonly init?: RequestInit;
}

/**
 * The bytes at an address, from a host that may fail, hang, stop half way or never end. However slow it is, it has
 * the time it takes as long as it goes on sending.
 *
 * @param faultOf the fault that is thrown for what went wrong
 * @throws {Fault}
 */
export async function fetchBounded(
  url: string | URL,
  { patience, most, onBytes, init }: FetchBounds,
  faultOf: (trouble: FetchTrouble, options: ErrorOptions) => Fault,
): Promise<Uint8Array<ArrayBuffer>> {
  const control = new AbortController();
  let timer = setTimeout(() => control.abort(), patience);
  const waitAgain = () => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(), patience);
  };
  let hasBegun = false;
  try {
    const response = await fetch(url, { ...init, signal: control.signal });
    hasBegun = true;
    if (!response.ok) throw faultOf({ why: 'status', status: response.status }, {});
    const parts = await partsOf(response, most, (loaded, total) => {
      waitAgain();
      onBytes?.(loaded, total);
    });
    if (parts) return joined(parts);
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name === 'Fault') throw cause;
    if (control.signal.aborted) throw faultOf({ why: 'too-slow' }, { cause });
    throw faultOf({ why: hasBegun ? 'broken-off' : 'unreachable' }, { cause });
  } finally {
    clearTimeout(timer);
    // What is left of an answer that is not wanted stays with its host.
    control.abort();
  }
  throw faultOf({ why: 'too-large' }, {});
}

/** The parts of an answer's body; null where there are more bytes than that. */
async function partsOf(
  response: Response,
  most: number,
  onBytes: (loaded: number, total: number | null) => void,
): Promise<Uint8Array[] | null> {
  // Of a compressed answer the header tells the compressed length.
  const told = response.headers.has('content-encoding') ? 0 : Number(response.headers.get('content-length'));
  const parts: Uint8Array[] = [];
  let loaded = 0;
  for (const reader = response.body?.getReader(); reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    loaded += value.byteLength;
    if (loaded > most) return null;
    parts.push(value);
    onBytes(loaded, told >= loaded ? told : null);
  }
  return parts;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
