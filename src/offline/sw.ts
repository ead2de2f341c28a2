/// <reference lib="webworker" />
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { dataCache } from './dataCache.ts';

declare const self: ServiceWorkerGlobalScope;

/** The page's own files, with what tells one version of them from the next; filled in by the build. */
declare const SHELL: { url: string; revision: string | null }[];
/** What tells one version of the large data files from the next. */
declare const DATA_VERSION: string;
/** The checksums of the large data files by their names, in hexadecimal (SHA-256). */
declare const CHECKSUMS: Readonly<Record<string, string>>;

const checksumOf = (address: string) => CHECKSUMS[new URL(address).pathname.split('/').at(-1) ?? ''] ?? null;

const data = dataCache(`wherein-data-${DATA_VERSION}`, caches, checksumOf);

// Whatever the query says, it is the same page.
precacheAndRoute(SHELL, { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();
registerRoute(
  ({ url, sameOrigin }) =>
    sameOrigin && /\/data\/(?:basemap\.pmtiles|gazetteer\.bin|model-[a-z]+\.bin)$/.test(url.pathname),
  ({ request, event }) => data.answer(request, (writing) => event.waitUntil(writing)),
);

self.addEventListener('activate', (event) => {
  const isOld = (name: string) => name.startsWith('wherein-data-') && !name.endsWith(DATA_VERSION);
  const clean = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter(isOld).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  if (typeof message !== 'object' || message === null || !('type' in message)) return;
  if (message.type === 'wherein:take-over') void self.skipWaiting();
  if (message.type !== 'wherein:keep' || !('files' in message) || !Array.isArray(message.files)) return;
  // What the page had fetched before this worker stood between it and the host.
  const wanted = message.files.filter((file) => typeof file === 'string' || Array.isArray(file));
  event.waitUntil(data.keep(wanted.map((file) => (Array.isArray(file) ? file.map(String) : [String(file)]))));
});
