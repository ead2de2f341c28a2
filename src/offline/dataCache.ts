import { createPartialResponse } from 'workbox-range-requests';

/** What the cache of a browser is used for here; the browser's own, or one in a test. */
type Caches = Pick<CacheStorage, 'open'>;

/** This cache takes the place of the browser's own, where Chromium mixes up parts and wholes that come at once. */
const BYPASS: RequestInit = { cache: 'no-store' };

/** The SHA-256 that the file at an address has to have, in hexadecimal; null for one that is not known. */
type ChecksumOf = (address: string) => string | null;

/**
 * Answers requests for large files, and for parts of them, from a cache as far as it has them, and keeps what had to be
 * fetched. A whole file answers for each of its parts; a part for itself alone. A whole file that is not what its
 * checksum says, as an error page with status 200, is neither kept nor answered with from the cache.
 */
export function dataCache(
  name: string,
  caches: Caches,
  checksumOf: ChecksumOf,
  get: typeof fetch = (...asked) => fetch(...asked),
) {
  async function kept(request: Request): Promise<Response | null> {
    const cache = await caches.open(name);
    const range = request.headers.get('range');
    const whole = await sound(cache, request.url);
    if (whole) return range === null ? whole : createPartialResponse(request, whole);
    const part = range === null ? undefined : await cache.match(partKey(request.url, range));
    return part ? new Response(part.body, { status: 206, headers: part.headers }) : null;
  }

  /** Files that were looked at since this worker began; to look at them for each part would take long. */
  const seen = new Set<string>();

  /** The whole file that is kept; what has gone bad is not, from now on. */
  async function sound(cache: Cache, address: string): Promise<Response | undefined> {
    const whole = await cache.match(address);
    if (!whole || seen.has(address)) return whole;
    if (!(await isRight(await whole.clone().arrayBuffer(), checksumOf(address)))) {
      await cache.delete(address);
      return undefined;
    }
    seen.add(address);
    return whole;
  }

  async function write(request: Request, response: Response): Promise<void> {
    const range = request.headers.get('range');
    const isPart = response.status === 206 && range !== null;
    if (!isPart && response.status !== 200) return;
    try {
      const cache = await caches.open(name);
      const body = await response.arrayBuffer();
      if (body.byteLength !== lengthOf(response, body.byteLength)) return;
      if (!isPart && !(await isRight(body, checksumOf(request.url)))) return;
      // A cache takes no partial answers, so a part is a whole under an address of its own.
      const address = isPart ? partKey(request.url, range) : request.url;
      await cache.put(address, new Response(body, { headers: response.headers }));
    } catch (error) {
      // No room, or an answer that broke off: the page has its own, and nothing is kept.
      console.warn(error);
    }
  }

  /** @param later is told of what goes on after the answer */
  async function answer(request: Request, later: (writing: Promise<void>) => void): Promise<Response> {
    // Who asks anew has found something wrong with what they got.
    const known = request.cache === 'reload' ? null : await kept(request);
    if (known) return known;
    const response = await get(request, BYPASS);
    later(write(request, response.clone()));
    return response;
  }

  /** Fetches what is not there yet: each an address, and where a part is wanted its range. */
  async function keep(wanted: readonly (readonly string[])[]): Promise<void> {
    for (const [address = '', range] of wanted) {
      const request = new Request(address, range ? { headers: { range } } : {});
      if (await kept(request)) continue;
      await get(request, BYPASS).then(
        (response) => write(request, response),
        (error: unknown) => console.warn(error),
      );
    }
  }

  return { answer, keep };
}

/** Whether bytes have the checksum that they should have; where none is known, any do. */
async function isRight(bytes: ArrayBuffer, wanted: string | null): Promise<boolean> {
  if (wanted === null) return true;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') === wanted;
}

/** How many bytes an answer should have by its own account, or else has. */
function lengthOf(response: Response, length: number): number {
  const [, from, to] = /^bytes (\d+)-(\d+)/.exec(response.headers.get('content-range') ?? '') ?? [];
  return from === undefined ? length : Number(to) - Number(from) + 1;
}

const partKey = (address: string, range: string) => `${address}?part=${encodeURIComponent(range)}`;
