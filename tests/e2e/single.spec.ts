import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { newFolder, wherein } from './support/command.ts';
import { expect, test } from './support/page.ts';
import { serve } from './support/serve.ts';

const BAGHDAD = [44.4009, 33.3406] as const;

let file = '';
test.beforeAll(() => {
  file = join(newFolder(), 'story.html');
  wherein('export', 'public/stories/baghdad-strike.json', '--to', 'html', '-o', file);
});

test('a story in one file is at most 2.5 MB, and 800 KB when packed', () => {
  const bytes = readFileSync(file);
  expect(bytes.length).toBeLessThanOrEqual(2_500_000);
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(800_000);
});

test('a story in one file opens from disk without a network, and all of it works', async ({
  reader,
  page,
  context,
}) => {
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  await reader.open(pathToFileURL(file).href);
  await expect(page).toHaveTitle(/^US drone kills militia commander in Baghdad/);
  await expect(page.getByRole('button', { name: 'New map', exact: true })).toHaveCount(0);

  await reader.clickMap(...BAGHDAD);
  await expect(reader.selectedPlace()).toHaveText(/^Baghdad/);
  await expect(reader.excerpts.getByRole('blockquote').first()).toBeVisible();
  expect(reader.hash()).toBe('#place=baghdad');
  await page.goBack();
  await expect(reader.selectedPlace()).toHaveCount(0);

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await reader.mapMenu('Save a picture');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^SVG/ }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  expect(svg).toContain('>Baghdad</text>');
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(10);

  await expect
    .poll(async () => {
      await page.emulateMedia({ media: 'print' });
      const count = await page.locator('.printed-picture > svg').count();
      await page.emulateMedia({ media: 'screen' });
      return count;
    })
    .toBe(1);
  expect(new Set(asked)).toEqual(new Set(['file:', 'blob:']));
});

test('a story in one file works in a frame without an address', async ({ page }) => {
  await page.setContent('<iframe sandbox="allow-scripts" width="1200" height="700"></iframe>');
  await page.locator('iframe').evaluate(
    (frame: HTMLIFrameElement, html) => {
      frame.srcdoc = html;
    },
    readFileSync(file, 'utf8'),
  );
  const frame = page.frameLocator('iframe');
  await frame.getByRole('region', { name: 'Places' }).getByRole('button', { name: /^Iraq/ }).click();
  await frame.getByRole('region', { name: 'Excerpts' }).getByRole('link').first().click();
  await expect(frame.locator('#article a[aria-current="true"]')).toHaveCount(1);
});

test('without script, a story in one file shows the article, a picture and its places', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, offline: true });
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^US drone kills/);
  await expect(page.getByRole('img', { name: /^US drone kills/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Baghdad' })).toBeVisible();
  await page.close();
});

test('a story in one file works in a sandboxed frame, where no file can be saved', async ({ page }) => {
  const html = readFileSync(file);
  const site = await serve((request, response) => {
    response.removeHeader('Access-Control-Allow-Origin');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      request.url === '/story.html'
        ? html
        : '<!doctype html><iframe sandbox="allow-scripts" src="/story.html" width="1200" height="760"></iframe>',
    );
  });
  try {
    await page.goto(site.origin);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-camera]')).toBeVisible({ timeout: 100_000 });
    await frame.getByRole('region', { name: 'Places' }).getByRole('button', { name: /^Iraq/ }).click();
    const excerpts = frame.getByRole('region', { name: 'Excerpts' }).getByRole('blockquote');
    await expect(excerpts).toHaveCount(9);
    await frame.getByRole('button', { name: 'Publish' }).click();
    await frame.getByRole('tab', { name: 'Export' }).click();
    await frame.getByRole('button', { name: /^GeoJSON/ }).click();
    await expect(frame.getByRole('dialog').getByRole('alert')).toContainText('may not save files');
  } finally {
    site.close();
  }
});
