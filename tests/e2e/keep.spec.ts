import { expect, Reader, test } from './support/page.ts';

const ARTICLE = `Storm cuts power along the Gulf coast

Thousands of homes in Mobile, Alabama, lost power on Friday after a storm came ashore near Pensacola, Florida.
In Montgomery the governor asked Washington for help. Ships were told to stay out of the Gulf of Mexico.`;

const headline = (reader: Reader) => reader.article.getByRole('heading', { level: 1 });

test('what was pasted is there after a reload, shared in a link, listed, deleted and had back', async ({
  reader,
  page,
  browser,
}) => {
  await reader.open();
  await reader.paste(ARTICLE);
  await expect(reader.place('Pensacola')).toBeVisible();
  await expect(page).toHaveURL(/\?own=[\w-]+$/);
  await reader.place('Pensacola').click();
  await page.reload();
  await expect(headline(reader)).toHaveText('Storm cuts power along the Gulf coast');
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Pensacola/);

  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toContain('#s=');
  await page.keyboard.press('Escape');

  await test.step('the link opens the story, with what was selected, where nothing is kept', async () => {
    const fresh = await browser.newContext();
    const other = new Reader(await fresh.newPage());
    await other.open(link);
    await expect(headline(other)).toHaveText('Storm cuts power along the Gulf coast');
    await expect(other.selectedPlace()).toHaveAccessibleName(/^Pensacola/);
    await other.place('Mobile').click();
    expect(other.hash()).toMatch(/^#s=[\w-]+&place=/);
    await other.page.goBack();
    await expect(other.selectedPlace()).toHaveAccessibleName(/^Pensacola/);
    // A link that lost its end on the way, followed in the same tab.
    await other.page.goto(link.slice(0, -200).replace(/&.*/, ''));
    await expect(other.page.getByRole('alert')).toContainText('The link is not whole');
    await fresh.close();
  });

  await page.getByRole('button', { name: 'Stories' }).click();
  const stories = page.getByRole('dialog', { name: 'Stories' });
  await expect(stories.getByRole('link')).toHaveText('Storm cuts power along the Gulf coast');
  await expect(stories.getByRole('img', { name: /^Map of Storm/ })).toBeVisible();
  await stories.getByRole('button', { name: /^Delete Storm/ }).click();
  await expect(stories.getByRole('link')).toHaveCount(0);
  await stories.getByRole('button', { name: 'Undo' }).click();
  await stories.getByRole('link').click();
  await expect(headline(reader)).toHaveText('Storm cuts power along the Gulf coast');
});
