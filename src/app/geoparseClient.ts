import type { GeoparseClient } from '../worker/GeoparseClient.ts';

let client: Promise<GeoparseClient> | null = null;

/** The page's one geoparser; its code is fetched when it is first asked for, and again where that failed. */
export function geoparseClient(): Promise<GeoparseClient> {
  client ??= import('../worker/GeoparseClient.ts').then(
    (module) => new module.GeoparseClient(new URL('data/', document.baseURI).href),
    (cause: unknown) => {
      client = null;
      throw cause;
    },
  );
  return client;
}
