import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { embedHeight } from '../../src/app/embed/embedHeight.ts';
import { pagePolicy } from '../../src/embed/policy.ts';
import { expect, test } from './support/embedHost.ts';

// Each draws several maps, which a busy machine does slowly.
test.slow();

test('the element is one script under 5 KB, and the documentation gives the policy that is enforced here', () => {
  expect(gzipSync(readFileSync('dist/embed.js')).length).toBeLessThan(5 * 1024);
  expect(readFileSync('docs/embedding.md', 'utf8').replaceAll(/\s+/g, ' ')).toContain(pagePolicy());
});

test('the element: a story of the host, its events, what it is told, and the scroll of the page', async ({
  news,
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 520 });
  await news.open(
    `${news.script()}<p>Above</p><wherein-map id="map" src="story.json" place="iraq" theme="light"></wherein-map>
     <div><br>${'Below<br>'.repeat(90)}</div>`,
  );
  const frame = news.frame();
  const excerpts = frame.getByRole('region', { name: 'Excerpts', exact: true });
  await expect(excerpts.getByRole('blockquote')).toHaveCount(9);
  const ready = await page.evaluate(() =>
    window.heard.find((one) => JSON.stringify(one).includes('"wherein-ready"')),
  );
  expect(ready).toMatchObject({ title: 'US drone kills militia commander in Baghdad', on: 'map' });
  expect(ready).toHaveProperty('places.11.id');

  // Its height is the one that it asked for, and nobody else's.
  const height = embedHeight(700 - 16);
  await news.hears({ type: 'wherein:height', height });
  await page.evaluate(() => window.postMessage({ type: 'wherein:height', height: 900 }, '*'));
  await news.post({ type: 'wherein:select', place: 7 });
  await news.post({ type: 'wherein:theme', theme: '<b>' });
  await news.post('pymxPYMxmapxPYMxwidthxPYMx300');
  await news.post(null);
  await expect(page.locator('iframe')).toHaveCSS('height', `${height}px`);
  await expect(excerpts.getByRole('blockquote')).toHaveCount(9);

  const element = page.locator('wherein-map');
  await element.evaluate((map) => 'select' in map && typeof map.select === 'function' && map.select('syria'));
  await expect(excerpts.getByRole('blockquote')).toHaveCount(2);
  await news.hears({ type: 'wherein-select', place: 'syria', mention: null, on: 'map' });
  await element.evaluate((map) => map.setAttribute('place', 'iran'));
  await expect(excerpts).toContainText('Iran');
  await element.evaluate((map) => map.setAttribute('theme', 'dark'));
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await element.evaluate((map) => 'clear' in map && typeof map.clear === 'function' && map.clear());
  await news.hears({ type: 'wherein-select', place: null, mention: null, on: 'map' });

  // The frame hears nobody but its host, and the host no height beyond reason.
  const says = (height: number) =>
    frame
      .locator('html')
      .evaluate((_, wanted) => parent.postMessage({ type: 'wherein:height', height: wanted }, '*'), height);
  await frame
    .locator('html')
    .evaluate(() => window.postMessage({ type: 'wherein:select', place: 'baghdad' }, '*'));
  await says(99_999);
  await expect(page.locator('iframe')).toHaveCSS('height', '1200px');
  await says(-5);
  await expect(page.locator('iframe')).toHaveCSS('height', '200px');
  await says(height);
  await expect(page.locator('iframe')).toHaveCSS('height', `${height}px`);
  await expect(excerpts).toContainText('Choose a place');

  // The wheel scrolls the page, and the map says how it is zoomed.
  const map = frame.locator('[data-camera]');
  await expect(map).toBeVisible();
  const camera = await map.getAttribute('data-camera');
  const box = await map.boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 150, (box?.y ?? 0) + 150);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await expect(frame.getByText('Hold Ctrl and scroll to zoom the map')).toBeAttached();
  expect(await map.getAttribute('data-camera')).toBe(camera);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('a plain frame, 280 pixels wide, sandboxed without an origin, in every protocol of height', async ({
  news,
  page,
}) => {
  const query = 'embed&childId=frame-1';
  await news.open(
    `<iframe sandbox="allow-scripts" width="280" height="440" frameborder="0"
       src="${news.wherein}/?${query}#?secret=aB3dE6gH9j"></iframe>`,
  );
  const frame = news.frame();
  await expect(frame.locator('[data-camera]')).toBeVisible();
  const sent = await page.evaluate(() => window.heard);
  const href = `${news.wherein}/?${query}#?secret=aB3dE6gH9j`;
  expect(sent).toEqual(
    expect.arrayContaining([
      { type: 'wherein:height', height: 420 },
      { sentinel: 'amp', type: 'embed-size', height: 420 },
      JSON.stringify({ src: href, context: 'iframe.resize', height: 420 }),
      'pymxPYMxframe-1xPYMxheightxPYMx420',
      { message: 'height', value: 420, secret: 'aB3dE6gH9j' },
    ]),
  );

  const region = (name: string) => frame.getByRole('region', { name, exact: true });
  await expect(region('Map')).toBeVisible();
  await frame.getByRole('button', { name: /^Places/ }).click();
  await region('Places')
    .getByRole('button', { name: /^Syria/ })
    .click();
  await expect(region('Excerpts').getByRole('blockquote')).toHaveCount(2);
  await region('Excerpts').getByRole('blockquote').nth(1).getByRole('link').click();
  const mention = region('Article').locator('a.mention:focus');
  await expect(mention).toBeInViewport();
  await mention.click();
  await expect(region('Excerpts').locator('a[aria-current]')).toBeVisible();
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth)).toBe(280);
  expect(await frame.locator('html').evaluate(() => location.hash)).toBe('#?secret=aB3dE6gH9j');

  await frame.getByRole('link', { name: 'Open the full page' }).click();
  await expect(frame.getByRole('textbox')).toHaveValue(`${news.wherein}/#place=syria&mention=m36`);
});

test('ten on one page, below the fold: nothing is asked for until they are near, and each is its own', {
  tag: '@rare',
}, async ({ news, page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const places = ['iraq', 'iran', 'syria', 'baghdad', 'israel'];
  const ten = [...places, ...places].map((place) => `<wherein-map place="${place}"></wherein-map>`).join('');
  await news.open(`${news.script()}<br><p>Above</p>${'Words<br>'.repeat(500)}${ten}`);
  await expect(page.locator('iframe')).toHaveCount(10);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.startsWith(news.wherein))).toEqual([`${news.wherein}/embed.js`]);

  for (const n of [0, 1, 2]) {
    await page.locator('wherein-map').nth(n).scrollIntoViewIfNeeded();
    const excerpts = news.frame(n).getByRole('region', { name: 'Excerpts', exact: true });
    await expect(excerpts.getByRole('heading')).toContainText(new RegExp(places[n] ?? '', 'i'));
  }
  await page
    .locator('wherein-map')
    .nth(1)
    .evaluate((map) => map.setAttribute('place', 'baghdad'));
  const name = (n: number) => news.frame(n).getByRole('region', { name: 'Excerpts' }).getByRole('heading');
  await expect(name(1)).toContainText('Baghdad');
  await expect(name(0)).toContainText('Iraq');
  await expect(name(2)).toContainText('Syria');

  // The first map, far above by now, has left its WebGL context to others; seen again, it takes one where it was.
  const canvas = news.frame(0).locator('canvas.maplibregl-canvas');
  const isLost = () =>
    canvas.evaluate((map: HTMLCanvasElement) => map.getContext('webgl2')?.isContextLost() ?? null);
  await page.locator('wherein-map').nth(9).scrollIntoViewIfNeeded();
  await expect.poll(isLost).toBe(true);
  await expect(news.frame(0).getByRole('img', { name: /^A map of/ })).toHaveCount(1);
  await expect(news.frame(0).locator('.map-trouble')).toHaveCount(0);
  await page.locator('wherein-map').nth(0).scrollIntoViewIfNeeded();
  await expect.poll(isLost).toBe(false);
  await expect(canvas).toBeVisible();
  await expect(news.frame(0).getByRole('img', { name: /^A map of/ })).toHaveCount(0);
});

test('a story that cannot be had is told to the host and said in the frame; a page that is none gives way', async ({
  news,
  page,
}) => {
  await page.clock.install();
  await news.open(
    `${news.script()}<wherein-map id="map" src="gone.json"></wherein-map>
     <wherein-map id="none" page="${news.wherein}/data/areas.json"><a href="/">A picture</a></wherein-map>`,
  );
  await expect(news.frame().getByRole('alert')).toContainText('This story cannot be shown');
  const causes = () => page.evaluate(() => JSON.stringify(window.heard));
  await expect.poll(causes).toContain('"wherein-error","cause"');
  await expect(page.getByRole('link', { name: 'A picture' })).toBeHidden();
  await page.waitForLoadState('load');
  await page.clock.fastForward(20_000);
  await expect(page.getByRole('link', { name: 'A picture' })).toBeVisible();
  expect(await causes()).toContain('did not answer');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the picture and the link inside the element show', async ({ news, page }) => {
    await news.open(
      `${news.script()}<wherein-map src="story.json"><a href="https://example.org/"><img alt="A map of Iraq"
        src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></a></wherein-map>`,
    );
    await expect(page.getByRole('link', { name: 'A map of Iraq' })).toBeVisible();
  });
});

test('axe finds nothing in the compact form, narrow and light or wide and dark', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 400 });
  await page.goto('/?embed#place=iraq');
  await expect(page.locator('[data-camera]')).toBeVisible();
  for (const [width, height, colorScheme, views] of [
    [280, 400, 'light', ['Map', 'Places', 'Article']],
    [1000, 600, 'dark', ['Map']],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const view of views) {
      await page.getByRole('button', { name: new RegExp(`^${view}( 12)?$`) }).click();
      await expect(
        page.getByRole('region', { name: view === 'Map' ? 'Excerpts' : view, exact: true }),
      ).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .disableRules(['skip-link'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  }
});
