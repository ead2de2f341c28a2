import { readFileSync } from 'node:fs';
import { expect, test } from './support/page.ts';
import { plainFiles, serve } from './support/serve.ts';

test.use({ serviceWorkers: 'allow' });
// The page is opened three times, and waits each time until the reader has what they came for.
test.slow();

/** The built page, and on demand the version of it that was put up next. */
async function serveVersions() {
  let isNewer = false;
  const host = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const newer = isNewer ? newerFile(pathname) : null;
    if (newer) response.writeHead(200, { 'Content-Type': newer.type }).end(newer.text);
    else plainFiles(request, response);
  });
  const putUpNewer = () => {
    isNewer = true;
  };
  return { ...host, putUpNewer };
}

function newerFile(path: string): { type: string; text: string } | null {
  if (path === '/sw.js') {
    const text = readFileSync('dist/sw.js', 'utf8').replace(/(index\.html`,revision:`)\w+/, '$1newer');
    return { type: 'text/javascript', text };
  }
  if (path !== '/' && path !== '/index.html') return null;
  const text = readFileSync('dist/index.html', 'utf8').replace('<body>', '<body data-version="newer">');
  return { type: 'text/html; charset=utf-8', text };
}

test('a newer version waits until the reader wants it, and then takes over', { tag: '@rare' }, async ({
  reader,
  page,
}) => {
  const host = await serveVersions();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.open(host.origin);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await expect(reader.notice('A newer version')).toHaveCount(0);

  host.putUpNewer();
  await page.reload();
  await expect(reader.notice('A new version is available')).toBeVisible();
  const newer = page.locator('body[data-version="newer"]');
  await expect(newer).toHaveCount(0);
  await reader.place('Syria').click();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(newer).toBeVisible();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Syria/);
  await expect(reader.notice('A newer version')).toHaveCount(0);
  host.close();
});
