import { askedRanges } from '../../map/source/askedRanges.ts';
import { pageSetting } from '../pageSetting.ts';

/** How long the page is left in peace before its files are fetched for later, in milliseconds. */
const SETTLED = 4000;

/**
 * Whether the page may be kept for use without a network: on a host of its own, not in a frame, and with its script in
 * files of their own; not where it was built for one story, which may be replaced under the same address.
 */
function canWork(): boolean {
  return (
    import.meta.env.PROD &&
    'serviceWorker' in navigator &&
    isSecureContext &&
    window.top === window &&
    /^https?:$/.test(location.protocol) &&
    pageSetting('story') === undefined &&
    pageSetting('open') !== 'no'
  );
}

/**
 * Lets a service worker keep the page for use without a network, once the reader has what they came for.
 *
 * @param onNewer is told when a newer version of the page waits; what it is given makes that take over, and reloads.
 */
export function startOffline(onNewer: (takeOver: () => void) => void): void {
  if (canWork())
    setTimeout(() => void start(onNewer).catch((error: unknown) => console.warn(error)), SETTLED);
}

async function start(onNewer: (takeOver: () => void) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI));
  const tell = (worker: ServiceWorker | null) => {
    // The first version has nothing to take over from.
    if (!worker || !navigator.serviceWorker.controller) return;
    onNewer(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      worker.postMessage({ type: 'wherein:take-over' });
    });
  };
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') tell(installing);
    });
  });
  await controlled();
  // What is asked for from now on goes through the worker; what was asked before has to be asked for again.
  await keepFiles([...askedRanges].map((range) => [dataFile('basemap.pmtiles'), range]));
}

/** Waits until the worker stands between the page and its host. */
function controlled(): Promise<void> {
  return new Promise((done) => {
    if (navigator.serviceWorker.controller) done();
    else navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true });
  });
}

/** Keeps the gazetteer, the model and the whole basemap too: who brings one article may bring another, about anywhere. */
export function keepForArticles(): void {
  if (!canWork()) return;
  const { saveData = false } =
    'connection' in navigator ? (navigator.connection as { saveData?: boolean }) : {};
  void keepFiles([
    [dataFile('gazetteer.bin')],
    [dataFile('model-en.bin')],
    ...(saveData ? [] : [[dataFile('basemap.pmtiles')]]),
  ]);
}

/** @param files each an address, and where a part is wanted its range */
async function keepFiles(files: readonly (readonly string[])[]): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ type: 'wherein:keep', files });
}

const dataFile = (name: string) => new URL(`data/${name}`, document.baseURI).href;
