import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { newFolder, wherein } from './support/command.ts';
import { hasNginx, nginx } from './support/nginx.ts';
import { expect, test } from './support/page.ts';
import { type Host, serve } from './support/serve.ts';

const oembed = v.object({
  version: v.literal('1.0'),
  type: v.literal('rich'),
  html: v.string(),
  width: v.number(),
  height: v.number(),
});

const PATH = '/news/strike/';
const isInstalled = hasNginx();
let root = '';
let host: Host;

test.skip(!isInstalled, 'nginx is not installed (Debian: nginx-light), and could not be');
test.beforeAll(async () => {
  if (!isInstalled) return;
  root = newFolder();
  mkdirSync(join(root, 'news'));
  host = await nginx(root);
  wherein('build', 'stories/baghdad-strike.md', '-o', join(root, PATH), '--url', host.origin + PATH);
});
test.afterAll(() => host?.close());

test('a built site works in a subfolder of a plain server', async ({ reader, page }) => {
  const answers: [status: number, path: string][] = [];
  page.on('response', (answer) => {
    const { protocol, pathname } = new URL(answer.url());
    if (protocol !== 'blob:') answers.push([answer.status(), pathname]);
  });
  await reader.open(host.origin + PATH);
  await reader.mapAtRest();
  await reader.place('Iraq').click();
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(9);
  await expect(page.getByRole('button', { name: 'New map', exact: true })).toHaveCount(0);
  expect(answers.filter(([status]) => status >= 400)).toEqual([]);
  expect(answers.filter(([, path]) => !path.startsWith(PATH))).toEqual([]);
  const parts = answers.filter(([, path]) => path.endsWith('basemap.pmtiles'));
  expect(new Set(parts.map(([status]) => status))).toEqual(new Set([206]));

  await reader.publish('Export');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Page in one file/ }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('us-drone-kills-militia-commander-in-baghdad.html');
  // The same as the command line writes.
  expect(readFileSync(await saved.path(), 'utf8')).toBe(
    readFileSync(join(root, PATH, 'exports/story.html'), 'utf8'),
  );
});

test('a host finds the frame by oEmbed, and shows it from another origin', async ({ page, request }) => {
  const html = await (await request.get(host.origin + PATH)).text();
  const head = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
  expect(JSON.parse(head(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/))).toMatchObject({
    '@type': 'NewsArticle',
    url: host.origin + PATH,
    image: `${host.origin + PATH}preview.png`,
  });
  const preview = await request.get(head(/<meta property="og:image" content="([^"]*)"/));
  expect(preview.headers()['content-type']).toBe('image/png');
  const png = await preview.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);

  for (const name of ['story.json', 'exports/story.geojson', 'exports/story.kml', 'exports/story.csv'])
    expect((await request.get(host.origin + PATH + name)).status()).toBe(200);

  const discovered = head(/<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/);
  const answer = v.parse(oembed, await (await request.get(discovered)).json());
  const newsroom = await serve((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><h1>Another host</h1>${answer.html}
      <script src="${host.origin + PATH}embed.js"></script>
      <wherein-map src="${host.origin + PATH}story.json"></wherein-map>`,
    );
  });
  try {
    await page.goto(newsroom.origin);
    await expect(page.locator('iframe').first()).toHaveAttribute('src', `${host.origin + PATH}embed.html`);
    for (const frame of [page.frameLocator('iframe').first(), page.frameLocator('wherein-map iframe')]) {
      await frame.locator('[data-camera]').scrollIntoViewIfNeeded();
      await expect(frame.getByRole('region', { name: 'Map', exact: true })).toBeVisible();
      // The compact form has no tools.
      await expect(frame.getByRole('button', { name: 'Publish' })).toHaveCount(0);
    }
  } finally {
    newsroom.close();
  }
});
