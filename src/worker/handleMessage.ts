import { Fault, isFault } from '../fault/Fault.ts';
import { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { isOtherScript } from '../gazetteer/search/scripts.ts';
import { searchEntries } from '../gazetteer/searchEntries.ts';
import { describeEntry } from '../geoparse/answer/describeEntry.ts';
import { type GeoparseOptions, geoparse } from '../geoparse/geoparse.ts';
import { ENGLISH } from '../geoparse/lexicon/lexiconOf.ts';
import { decodeModel } from '../geoparse/model/format.ts';
import type { OnBytes } from './fetchBytes.ts';
import { asToWorker, type FromWorker, type GeoparserData, type ToWorker } from './messages.ts';

/** What the geoparser knows. */
type Known = Pick<GeoparseOptions, 'gazetteer' | 'model'>;

/** What a worker keeps from one message to the next. */
export interface WorkerState {
  /** What the geoparser knows, or its coming; null before the first request and after a failure. */
  known: Promise<Known> | null;
  /** What other scripts call places; null before somebody has asked in one. */
  scripts: Promise<ReadonlyMap<string, string>> | null;
  readonly cancelled: Set<number>;
}

/** What a worker does to the world. */
export interface Surroundings {
  readonly post: (message: FromWorker) => void;
  readonly fetchBytes: (address: string, onBytes: OnBytes) => Promise<Uint8Array<ArrayBuffer>>;
}

export const newState = (): WorkerState => ({ known: null, scripts: null, cancelled: new Set() });

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
    state.known ??= load(request, around);
    const known = await state.known;
    const { gazetteer } = known;
    if (state.cancelled.delete(id)) return;
    if (request.type === 'search') {
      const { query } = request;
      const scripts = isOtherScript(query) ? await scriptsOf(state, gazetteer) : undefined;
      const found = searchEntries(gazetteer, query, {
        most: MOST_FOUND,
        abbreviations: ENGLISH.divisions.names,
        ...(scripts && { scripts }),
      });
      around.post({
        type: 'found',
        id,
        entries: found.entries.map((entry) => describeEntry(entry, gazetteer)),
        match: found.match,
      });
      return;
    }
    around.post({ type: 'parsing', id });
    const { text, lang, home } = request;
    const result = geoparse(text, { ...known, lang, ...(home && { home }) });
    around.post({ type: 'result', id, result });
  } catch (error) {
    if (isFault(error, 'gazetteer') || isFault(error, 'model')) state.known = null;
    const cause = error instanceof Error ? error.message : String(error);
    const { code, args } = isFault(error) ? error : new Fault('search/failed', { cause });
    around.post({ type: 'failed', id, code, args });
  }
}

/** What other scripts call places: the names are many, and few ask by them. */
function scriptsOf(state: WorkerState, gazetteer: Gazetteer): Promise<ReadonlyMap<string, string>> {
  state.scripts ??= import('../gazetteer/search/scriptNames.ts').then((module) =>
    module.scriptNames(gazetteer),
  );
  return state.scripts;
}

async function load(request: Request, { post, fetchBytes }: Surroundings): Promise<Known> {
  const { id, address } = request;
  const tell: OnBytes = (loaded, total) => post({ type: 'loading', id, loaded, total });
  const fetched = async (): Promise<GeoparserData> => {
    // The model is small: how far it is says nothing.
    const coming = [
      fetchBytes(`${address}gazetteer.bin`, tell),
      fetchBytes(`${address}model-en.bin`, () => undefined),
    ] as const;
    const [gazetteer, model] = await Promise.all(coming);
    return { gazetteer, model };
  };
  const data = request.data ?? (await fetched());
  const known = { gazetteer: Gazetteer.from(data.gazetteer), model: decodeModel(data.model) };
  const copy = () => ({ gazetteer: data.gazetteer.slice(), model: data.model.slice() });
  if (!request.data) post({ type: 'loaded', data: copy() });
  return known;
}
