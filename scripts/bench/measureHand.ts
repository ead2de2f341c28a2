import type { Browser, CDPSession } from '@playwright/test';

/** Main-thread CPU in milliseconds, until what was done is painted. */
export interface Hand {
  /** Of 20 selections, the 95th percentile. */
  readonly select: number;
  /** Of 20, the middle one. */
  readonly hover: number;
}

const TIMES = 20;

/** Selects mentions of a page, and points at others, each in turn; the processor is not slowed. */
export async function measureHand(browser: Browser, url: string): Promise<Hand> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('wherein:idle').length > 0, undefined, {
    timeout: 120_000,
  });
  await page.waitForTimeout(3000);
  const act = (index: number, type: 'click' | 'pointerover') =>
    page.evaluate(
      async ([nth, name]) => {
        const mentions = document.querySelectorAll('#article a.mention');
        const mention = mentions[(nth * 7) % mentions.length];
        const init = { bubbles: true, cancelable: true };
        mention?.dispatchEvent(name === 'click' ? new MouseEvent(name, init) : new PointerEvent(name, init));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      },
      [index, type] as const,
    );
  const selects: number[] = [];
  const hovers: number[] = [];
  for (let index = 1; index <= TIMES; index++) {
    hovers.push(await spent(client, () => act(index, 'pointerover')));
    selects.push(await spent(client, () => act(index, 'click')));
    // The camera comes to rest.
    await page.waitForTimeout(700);
  }
  await page.close();
  const at = (all: number[], share: number) =>
    Math.round(10 * (all.sort((a, b) => a - b)[Math.floor(all.length * share)] ?? Number.NaN)) / 10;
  return { select: at(selects, 0.95), hover: at(hovers, 0.5) };
}

async function spent(client: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await busy(client);
  await act();
  return (await busy(client)) - before;
}

/** How long the page's main thread has worked, in milliseconds. */
async function busy(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}
