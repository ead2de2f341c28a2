import { Fault, isFault } from '../fault/Fault.ts';
import { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { searchEntries } from '../gazetteer/searchEntries.ts';
import { describeEntry } from '../geoparse/answer/describeEntry.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import type { OnBytes } from './fetchBytes.ts';
import { asToWorker, type FromWorker, type ToWorker } from './messages.ts';

/** What a worker keeps from one message to the next. */
export interface WorkerState {
  /** The gazetteer, or its coming; null before the first request and after a failure. */
  gazetteer: Promise<Gazetteer> | null;
  readonly cancelled: Set<number>;
}

/** What a worker does to the world. */
export interface Surroundings {
  readonly post: (message: FromWorker) => void;
  readonly fetchBytes: (address: string, onBytes: OnBytes) => Promise<Uint8Array<ArrayBuffer>>;
}

export const newState = (): WorkerState => ({ gazetteer: null, cancelled: new Set() });

/**
 * Answers one message to the worker; what is no such message is passed over, since a page's extensions post too.
 * Never rejects: what goes wrong is posted.
 */
export async function handleMessage(
  message: unknown,
  state: WorkerState,
  around: Surroundings,
): Promise<void> {
  const request = asToWorker(message);
  if (request?.type === 'cancel') state.cancelled.add(request.id);
  else if (request) await answer(request, state, around);
}

type Request = Exclude<ToWorker, { type: 'cancel' }>;

/** So many places are found at most. */
const MOST_FOUND = 10;

async function answer(request: Request, state: WorkerState, around: Surroundings): Promise<void> {
  const { id } = request;
  try {
    state.gazetteer ??= load(request, around);
    const gazetteer = await state.gazetteer;
    if (state.cancelled.delete(id)) return;
    if (request.type === 'search') {
      const found = searchEntries(gazetteer, request.query, MOST_FOUND);
      around.post({ type: 'found', id, entries: found.map((entry) => describeEntry(entry, gazetteer)) });
      return;
    }
    around.post({ type: 'parsing', id });
    const { text, lang, home } = request;
    const result = geoparse(text, { gazetteer, lang, ...(home && { home }) });
    around.post({ type: 'result', id, result });
  } catch (error) {
    if (isFault(error, 'gazetteer')) state.gazetteer = null;
    const cause = error instanceof Error ? error.message : String(error);
    const { code, args } = isFault(error) ? error : new Fault('search/failed', { cause });
    around.post({ type: 'failed', id, code, args });
  }
}

async function load(
  { id, address, gazetteer }: Request,
  { post, fetchBytes }: Surroundings,
): Promise<Gazetteer> {
  const bytes =
    gazetteer ?? (await fetchBytes(address, (loaded, total) => post({ type: 'loading', id, loaded, total })));
  const found = Gazetteer.from(bytes);
  if (!gazetteer) post({ type: 'loaded', gazetteer: bytes.slice() });
  return found;
}
