import { createServer, type ViteDevServer } from 'vite';
import { newFolder } from './support/command.ts';
import { expect, test } from './support/page.ts';

let server: ViteDevServer;

// As `npm start` does after a fresh install, when nothing is cached yet.
test.beforeAll(async () => {
  server = await createServer({
    cacheDir: newFolder(),
    logLevel: 'error',
    server: { host: '127.0.0.1' },
  });
  await server.listen();
});

test.afterAll(() => server.close());

// Vite bundles what the page needs while it waits for it.
test.slow();

test('the first article after npm start stays on the page', async ({ reader, page }) => {
  let loads = 0;
  page.on('load', () => loads++);
  await reader.open(server.resolvedUrls?.local[0]);
  await reader.paste('Flood in Porto\n\nThe Douro rose over its banks in Porto on Monday.');
  await expect(reader.place('Porto')).toBeVisible({ timeout: 90_000 });
  // A library that is found late reloads the page a little later.
  await page.waitForTimeout(3000);
  await expect(reader.article).toContainText('Douro');
  expect(loads).toBe(1);
});
