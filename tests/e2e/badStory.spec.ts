import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './support/page.ts';

const good = JSON.parse(readFileSync('public/stories/baghdad-strike.json', 'utf8'));
const INJECTION = '<img src=x onerror="window.injected = true">';

const answers: Readonly<Record<string, unknown>> = {
  '/page.html': '<!doctype html><title>No story</title>',
  '/broken.json': '{"version": 1,',
  '/list.json': [1, 2, 3],
  '/other.json': { name: 'something else' },
  '/newer.json': { ...good, version: 7 },
  '/drifted.json': { ...good, text: good.text.replace('A drone', 'One drone') },
  '/off-globe.json': {
    ...good,
    places: good.places.map((place: object, i: number) => (i === 3 ? { ...place, point: [244, 0] } : place)),
  },
  '/huge.json': { ...good, text: `${good.text}${'x'.repeat(10 * 1024 * 1024)}` },
  '/injected.json': {
    ...good,
    title: INJECTION,
    byline: INJECTION,
    text: `${INJECTION} in Paris`,
    blocks: undefined,
    focus: undefined,
    source: { name: INJECTION, url: 'javascript:window.injected=true', note: INJECTION },
    places: [
      {
        id: INJECTION,
        name: INJECTION,
        kind: 'city',
        point: [2.35, 48.85],
        note: INJECTION,
        certainty: 'uncertain',
      },
    ],
    mentions: [{ id: '"><script>', start: 48, end: 53, quote: 'Paris', place: INJECTION, role: 'literal' }],
  },
  '/empty.json': { version: 1, title: 'Nothing here', text: '', places: [], mentions: [] },
  '/pointless.json': {
    version: 1,
    title: 'Nobody knows where',
    text: 'Atlantis sank.',
    places: [{ id: 'atlantis', name: 'Atlantis', kind: 'city' }],
    mentions: [{ id: 'm1', start: 0, end: 8, quote: 'Atlantis', place: 'atlantis', role: 'literal' }],
  },
};

let server: Server;
let origin: string;

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (answer === undefined) response.writeHead(404).end();
    else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

const refusals = {
  '/nowhere.json': 'answered with error 404',
  '/page.html': 'There is a web page at that address',
  '/broken.json': 'not JSON',
  '/list.json': 'not a story',
  '/other.json': 'version: is missing',
  '/newer.json': 'version: 7 is newer than 2',
  '/drifted.json': 'mentions[2].quote: says “United States”',
  '/off-globe.json': 'places[3].point: longitude 244 is outside −180…180',
  '/huge.json': 'larger than 8 MB',
};

for (const [path, cause] of Object.entries(refusals)) {
  test(`?story=${path} is refused with its cause, and the default story is one click away`, async ({
    page,
  }) => {
    await page.goto(`/?story=${origin}${path}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('This story cannot be opened');
    await expect(alert).toContainText(cause);
    await alert.getByRole('link', { name: 'Open the default story' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('militia commander');
  });
}

for (const [address, cause] of Object.entries({
  'javascript:alert(1)': 'is not an address that can be opened',
  'data:application/json,{}': 'is not an address that can be opened',
  'http://127.0.0.1:9/story.json': 'did not answer',
  'stories/none.json': 'answered with error 404',
  'http://[': 'is not an address that can be opened',
})) {
  test(`?story=${address} is refused`, async ({ page }) => {
    await page.goto(`/?story=${encodeURIComponent(address)}`);
    await expect(page.getByRole('alert')).toContainText(cause);
  });
}

test('nothing that a story says is run, and a dangerous address is no link', async ({ page }) => {
  await page.goto(`/?story=${origin}/injected.json`);
  const article = page.getByRole('region', { name: 'Article' });
  await expect(article.getByRole('heading', { level: 1 })).toHaveText(INJECTION);
  await article.getByRole('link', { name: 'Paris' }).click();
  await expect(page.getByRole('blockquote')).toContainText(INJECTION);
  await expect(page.locator('img:not([src^="blob:"])')).toHaveCount(0);
  await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
  await expect(page.getByText('Source').locator('..')).toContainText(INJECTION);
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
});

test('a story without a place, and one whose place has no position, are shown', async ({ page }) => {
  await page.goto(`/?story=${origin}/empty.json`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing here');
  await expect(page.getByRole('region', { name: 'Places' })).toContainText(
    'There are no places on this map yet.',
  );
  await page.goto(`/?story=${origin}/pointless.json`);
  await page.getByRole('button', { name: /^Atlantis/ }).click();
  await expect(page.getByRole('blockquote')).toHaveText(/Atlantis sank\./);
});

test('a story from another place opens, with its own address for its views', async ({ page }) => {
  await page.goto(`/?story=${origin}/pointless.json#place=atlantis`);
  await expect(page.getByRole('blockquote')).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(page.url()).toContain('?story=');
  expect(new URL(page.url()).hash).toBe('');
});
