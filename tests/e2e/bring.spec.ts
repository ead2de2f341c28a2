import { expect, test } from './support/page.ts';

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

test('a story and a text are opened from files, and what is neither is refused with the present story untouched', async ({
  reader,
  page,
}) => {
  await reader.open();
  const choose = async (name: string, content: Buffer) => {
    const dialog = page.getByRole('dialog', { name: 'Open' });
    if (!(await dialog.isVisible())) await page.getByRole('button', { name: 'Open', exact: true }).click();
    await dialog
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: content });
    return dialog;
  };
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const dialog = await choose('picture.txt', png);
  await expect(dialog.getByRole('alert')).toContainText('not text');
  await choose('empty.txt', Buffer.alloc(0));
  await expect(dialog.getByRole('alert')).toContainText('empty');
  await choose('newer.json', Buffer.from('{"version": 9}'));
  await expect(dialog.getByRole('alert')).toContainText('newer');
  await expect(reader.article).toContainText('militia commander');
  await choose('storm.txt', Buffer.from(ARTICLE));
  await expect(reader.place('Pensacola')).toBeVisible();
});

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
