import type { Page } from '@playwright/test';
import { expect, test } from './support/page.ts';

test.use({ serviceWorkers: 'allow' });
// The map is drawn twice, and all that it takes is fetched again for later.
test.slow();

/** What the page has kept for later, by the ends of the addresses. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return requests.flat();
  });

test('after the first visit the page works without a network, and after the first article it takes more', async ({
  reader,
  page,
  context,
}) => {
  const parts = new Set<string>();
  page.on('request', (request) => {
    if (request.url().endsWith('.pmtiles')) parts.add(request.headers()['range'] ?? '');
  });
  await reader.open();
  const atRest = () => expect(reader.map.locator('[data-camera]')).toBeVisible({ timeout: 90_000 });
  await atRest();
  const has = (end: RegExp) =>
    expect.poll(async () => (await kept(page)).some((url) => end.test(url)), { timeout: 60_000 }).toBe(true);
  await has(/index\.html/);
  await expect
    .poll(async () => (await kept(page)).filter((url) => url.includes('?part=')).length, { timeout: 60_000 })
    .toBeGreaterThanOrEqual(parts.size);
  await context.setOffline(true);
  await page.reload();
  await atRest();
  await expect(reader.map.getByRole('status')).toHaveCount(0);
  await reader.place('Syria').click();
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(2);

  await reader.paste('A day in Lyon\n\nFrom Lyon we went to Marseille by train.');
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(page.getByText('You are offline. The gazetteer is loaded once')).toBeVisible();
  await context.setOffline(false);
  await retry.click();
  await expect(reader.place('Marseille')).toBeVisible();
  await has(/gazetteer\.bin$/);
  await has(/model-en\.bin$/);
  await has(/basemap\.pmtiles$/);
  await context.setOffline(true);
  await page.reload();
  await expect(reader.place('Marseille')).toBeVisible();
  await reader.paste('Fire in Valparaíso\n\nThe fire above Valparaíso was seen from Viña del Mar, in Chile.');
  await expect(reader.place('Valparaíso')).toBeVisible();
});
