import type { Browser, CDPSession, Page } from '@playwright/test';

/** What loading a page takes: milliseconds from its beginning, bytes over the wire; null for what it has not. */
export interface Load {
  readonly readable: number | null;
  readonly canvas: number | null;
  /** The last byte that came before the map was still. */
  readonly lastByte: number | null;
  readonly bytes: number;
  readonly requests: number;
  /** The cumulative layout shift. */
  readonly shift: number;
}

interface Arrival {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** 10 Mbit/s in bytes a second, with 40 ms to the host and back. */
const NETWORK = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };
const SLOWER = 4;
const PATIENCE = 60_000;

/**
 * Loads a page with nothing cached, on a slowed processor and network.
 *
 * @param still the performance mark that the page sets once its map is still; null for a page without a map
 */
export async function measureLoad(browser: Browser, url: string, still: string | null): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const arrivals = await throttle(client);
  await page.addInitScript({ path: 'scripts/bench/watch.js' });
  await page.goto(url);
  await (still
    ? page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, still, {
        timeout: PATIENCE,
      })
    : page.waitForLoadState('networkidle'));
  const seen = await seenBy(page, still);
  await context.close();
  const before = arrivals.filter(({ at }) => seen.still === null || at <= seen.origin + seen.still);
  const last = Math.max(...before.map(({ at }) => at)) - seen.origin;
  return {
    readable: seen.readable,
    canvas: seen.canvas,
    lastByte: still ? last : null,
    bytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: before.length,
    shift: seen.shift,
  };
}

async function throttle(client: CDPSession): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  // The browser's clock for events begins elsewhere than the wall's.
  let ahead = 0;
  client.on('Network.requestWillBeSent', ({ timestamp, wallTime }) => {
    ahead = wallTime - timestamp;
  });
  client.on('Network.loadingFinished', ({ timestamp, encodedDataLength }) => {
    arrivals.push({ at: (timestamp + ahead) * 1000, bytes: encodedDataLength });
  });
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: false });
  await client.send('Network.emulateNetworkConditions', NETWORK);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return arrivals;
}

/** What `watch.js` notes. */
interface Seen {
  readable: number | null;
  canvas: number | null;
  shift: number;
}

const seenBy = (page: Page, still: string | null) =>
  page.evaluate((mark) => {
    const { seen } = globalThis as unknown as { seen: Seen };
    const idle = mark === null ? null : (performance.getEntriesByName(mark)[0]?.startTime ?? null);
    return { ...seen, still: idle, origin: performance.timeOrigin };
  }, still);
