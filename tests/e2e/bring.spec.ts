import { truncate, writeFile } from 'node:fs/promises';
import { expect, type Reader, test } from './support/page.ts';

const ARTICLE = `Storm cuts power along the Gulf coast

Thousands of homes in Mobile, Alabama, lost power on Friday after a storm came ashore near Pensacola, Florida.
In Montgomery the governor asked Washington for help. Ships were told to stay out of the Gulf of Mexico.`;

test('a pasted article is readable at once, and its places are found and shown', async ({ reader, page }) => {
  await reader.open('/#place=iraq');
  await reader.paste(ARTICLE);
  await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText(
    'Storm cuts power along the Gulf coast',
  );
  await reader.place('Mobile').click();
  await expect(reader.excerpts.getByRole('blockquote').first()).toContainText('lost power on Friday');
  for (const name of ['Pensacola', 'Alabama', 'Washington', 'Gulf of Mexico']) {
    await expect(reader.place(name)).toBeVisible();
  }
  const { x } = await reader.pixel(-88.04, 30.69);
  const box = await reader.map.boundingBox();
  expect(x).toBeGreaterThan(box?.x ?? 0);
  await page.mouse.click(x, (await reader.pixel(-88.04, 30.69)).y);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Mobile/);
  expect(reader.hash()).toContain('#place=');
});

/** What is no text, or more than can be read, and the words that say so. */
const BAD: readonly (readonly [name: string, content: Buffer | number, words: RegExp])[] = [
  ['empty.txt', 0, /This file is empty/],
  ['blank.txt', Buffer.from(' \n\n \t\n'), /no text in it/],
  ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /a PNG image, not text/],
  ['huge.txt', 50 * 1024 * 1024, /50\.0 MB of text; Wherein reads up to 10\.0 MB/],
  ['junk.txt', Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * i + 7 * i) % 256)), /not text/],
  ['app.html', Buffer.from('<!doctype html><div id="app"></div><script>run()</script>'), /holds no text/],
  ['newer.json', Buffer.from('{"version": 9}'), /saved by a newer version/],
  ['torn.json', Buffer.from('{"version": 1, "title": "A'), /has a mistake in it/],
];

/** Chooses a file in the dialog that opens articles; a number makes one of so many bytes. */
async function choose(reader: Reader, name: string, content: Buffer | number): Promise<void> {
  const open = reader.dialog('New map');
  if (!(await open.isVisible()))
    await reader.page.getByRole('button', { name: 'New map', exact: true }).click();
  const path = test.info().outputPath(name);
  await writeFile(path, typeof content === 'number' ? '' : content);
  if (typeof content === 'number') await truncate(path, content);
  await open.locator('input[type="file"]').setInputFiles(path);
}

test('what is no article is refused in plain words, with the present story untouched; what is one is opened', async ({
  reader,
}) => {
  await reader.open();
  await reader.place('Syria').click();
  const address = reader.page.url();
  for (const [name, content, words] of BAD) {
    await choose(reader, name, content);
    await expect(reader.dialog('New map').getByRole('alert')).toHaveText(words);
    await expect(reader.article).toContainText('militia commander');
    await expect(reader.selectedPlace()).toHaveAccessibleName(/^Syria/);
    expect(reader.page.url()).toBe(address);
  }
  await choose(reader, 'storm.txt', Buffer.from(ARTICLE));
  await expect(reader.place('Pensacola')).toBeVisible();
});

test('a book can be read at once; the search for its places is stopped, and begins again with the page', {
  tag: '@rare',
}, async ({ reader, page }) => {
  test.slow();
  const arrive = await reader.holdBack(/gazetteer\.bin/);
  await reader.open();
  await choose(reader, 'book.txt', Buffer.from(book()));
  await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText('The long way round');
  const end = reader.article.getByText('Here the journey ends.');
  // What was never in sight is laid out when it comes there, so the end moves on once or twice.
  await expect(async () => {
    await end.scrollIntoViewIfNeeded();
    await expect(end).toBeInViewport({ timeout: 500 });
  }).toPass();
  await expect(reader.notice('Finding the places')).toBeVisible();
  await expect(reader.places).toContainText('Finding the places');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(reader.notice('Finding the places')).toBeHidden();
  await expect(reader.places).toContainText('There are no places on this map yet');
  arrive();
  await page.reload();
  // Of some 54,000 mentions, beside other tests.
  await expect(reader.place('Lyon')).toBeVisible({ timeout: 90_000 });
});

/** Some 2 MB of paragraphs. */
function book(): string {
  const towns = ['Lyon', 'Marseille', 'Geneva', 'Turin', 'Vienna', 'Prague', 'Dresden', 'Hamburg'];
  const town = (n: number) => towns[n % towns.length];
  const day = (n: number) =>
    `On day ${n} the travellers left ${town(n)}, and nobody in ${town(3 * n + 1)} had heard of them. `;
  const paragraphs = Array.from({ length: 4500 }, (_, n) =>
    [0, 1, 2, 3, 4, 5].map((i) => day(6 * n + i)).join(''),
  );
  return ['The long way round', ...paragraphs, 'Here the journey ends.'].join('\n\n');
}

test('where the gazetteer cannot be had the text stays, with the cause and another try', async ({
  reader,
  page,
}) => {
  await page.route(/gazetteer\.bin/, (route) => route.abort());
  await reader.open();
  await reader.paste(ARTICLE);
  const retry = page.getByRole('button', { name: 'Try again' });
  await expect(retry).toBeVisible();
  await expect(reader.article).toContainText('Pensacola');
  await page.unroute(/gazetteer\.bin/);
  await retry.click();
  await expect(reader.place('Pensacola')).toBeVisible();
});
