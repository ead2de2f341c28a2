import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Request } from '@playwright/test';
import { expect, test } from './support/page.ts';

const KB = 1024;

test('at most 90 KB of compressed script stand before the article', () => {
  const html = readFileSync('dist/index.html', 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  expect(bytes).toBeLessThanOrEqual(90 * KB);
});

test('the article can be read and used while the map has not arrived', async ({ reader }) => {
  const held = readdirSync('dist/assets').filter((file) => /MapHost|worker/.test(file));
  expect(held.length).toBeGreaterThan(1);
  const release = await reader.holdBack(/MapHost|worker|areas\.json|pmtiles/);
  await reader.open();
  await reader.place('Iraq').click();
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(9);
  await expect(reader.map).toContainText('Drawing the map');
  release();
  await reader.mapAtRest();
});

test('the page asks for nothing but itself, and nothing of the map stands before the article', async ({
  reader,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await reader.open();
  await reader.mapAtRest();
  const story = asked.findIndex((path) => path.endsWith('baghdad-strike.json'));
  const map = asked.findIndex((path) => path.includes('MapHost'));
  expect(story).toBeGreaterThan(-1);
  expect(map).toBeGreaterThan(story);
});

test('the first view takes at most 200 KB of the basemap', async ({ reader, page }) => {
  const sizes: Promise<number>[] = [];
  const measure = (request: Request) => {
    if (request.url().includes('.pmtiles'))
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  };
  page.on('requestfinished', measure);
  await reader.open();
  await reader.mapAtRest();
  page.off('requestfinished', measure);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10 * KB);
  expect(total).toBeLessThanOrEqual(200 * KB);
});
