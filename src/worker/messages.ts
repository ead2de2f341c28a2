import * as v from 'valibot';
import { type FaultCode, isFaultCode } from '../fault/codes.ts';
import type { Fault } from '../fault/Fault.ts';
import type { GeoparseResult } from '../geoparse/answer/result.ts';
import type { Candidate } from '../story/types.ts';

const id = v.pipe(v.number(), v.integer());
const bytes = v.instance(Uint8Array<ArrayBuffer>);

/** What the geoparser knows: the bytes of `gazetteer.bin` and `model-en.bin`. */
const data = v.object({ gazetteer: bytes, model: bytes });

/** Where that comes from. */
const source = {
  /** The absolute address of the folder that the files are in, with a slash at its end. */
  address: v.string(),
  /** The files themselves, where an earlier worker has fetched them. */
  data: v.nullable(data),
};

const toWorker = v.variant('type', [
  v.object({
    type: v.literal('geoparse'),
    /** Answers carry it. */
    id,
    text: v.string(),
    lang: v.string(),
    /** [longitude, latitude] in degrees of the reader's own town. */
    home: v.nullable(v.tuple([v.number(), v.number()])),
    ...source,
  }),
  /** Searches for places by name. */
  v.object({ type: v.literal('search'), id, query: v.string(), ...source }),
  /** Takes a request back that waits for the gazetteer. */
  v.object({ type: v.literal('cancel'), id }),
]);

const isCode = (value: unknown) => typeof value === 'string' && isFaultCode(value);
const isArgs = (value: unknown) => typeof value === 'object' && value !== null;

const fromWorker = v.variant('type', [
  /** How many bytes of the gazetteer have come, of how many where that is known. */
  v.object({ type: v.literal('loading'), id, loaded: v.number(), total: v.nullable(v.number()) }),
  /** The files are there and whole; a copy of them for the next worker, where this one fetched them. */
  v.object({ type: v.literal('loaded'), data }),
  v.object({ type: v.literal('parsing'), id }),
  v.object({ type: v.literal('result'), id, result: v.custom<GeoparseResult>(isResult) }),
  v.object({
    type: v.literal('found'),
    id,
    entries: v.custom<readonly Candidate[]>(Array.isArray),
    /** Whether they have the name, are spelt a little otherwise, or are where the query says that it lies. */
    match: v.picklist(['named', 'similar', 'around']),
  }),
  v.object({
    type: v.literal('failed'),
    id,
    code: v.custom<FaultCode>(isCode),
    args: v.custom<Fault['args']>(isArgs),
  }),
]);

export type GeoparserData = v.InferOutput<typeof data>;
export type ToWorker = v.InferOutput<typeof toWorker>;
export type FromWorker = v.InferOutput<typeof fromWorker>;

/** The message if it is one to the worker, else null. */
export const asToWorker = (message: unknown): ToWorker | null => (v.is(toWorker, message) ? message : null);

/** The message if it is one from the worker, else null. */
export const asFromWorker = (message: unknown): FromWorker | null =>
  v.is(fromWorker, message) ? message : null;

/** The lists' items are the geoparser's own, and not looked at one by one. */
function isResult(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'mentions' in value &&
    Array.isArray(value.mentions) &&
    'places' in value &&
    Array.isArray(value.places)
  );
}
