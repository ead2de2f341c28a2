import type { Browser } from '@playwright/test';
import { expect, Reader, test } from './support/page.ts';

const ARTICLE = `Old mill in Springfield to become a library

The old mill in Springfield will be a library by spring, the mayor said on Tuesday. Builders from Denmark and a glazier from Vienna have begun with the roof.

Books will come from Nairobi, Ottawa and Buenos Aires. Springfield has waited for this for ten years.`;

/** The Springfield that is meant; the text does not say so, and the largest is another. */
const ILLINOIS = [-89.64371, 39.80172] as const;

// The page is opened three times, with a map each.
test.slow();

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

async function isPutRight(reader: Reader): Promise<void> {
  await expect(reader.row(/^Springfield.*Illinois/s)).toContainText('×3');
  await expect(reader.row(/^Vienna.*Austria/s)).toContainText('Checked');
}

/** Opens the link where nothing is kept. */
async function isShared(link: string, browser: Browser): Promise<void> {
  const fresh = await browser.newContext({ reducedMotion: 'reduce' });
  const friend = new Reader(await fresh.newPage());
  await friend.open(link);
  await expect(friend.article.getByRole('heading', { level: 1 })).toContainText('Old mill');
  await friend.clickMap(...ILLINOIS);
  await expect(friend.selectedPlace()).toHaveAccessibleName(/^Springfield 3/);
  await friend.page.getByRole('button', { name: /^Review/ }).click();
  await isPutRight(friend);
  await fresh.close();
}

test('an article is brought, put right, kept and shared by the keyboard alone', async ({
  reader,
  page,
  browser,
}) => {
  const arrive = await reader.holdBack(/gazetteer\.bin/);
  await reader.open();
  await reader.tabTo(/^New map$/);
  await reader.press('Enter');
  await reader.tabTo(/^Paste an article/);
  await page.keyboard.insertText(ARTICLE);
  await reader.tabTo(/^Find its places$/);
  await reader.press('Enter');
  await expect(reader.article).toContainText('ten years');

  // Whoever begins to review before the places are found waits for them there.
  await reader.tabTo(/^Review/, 'Shift+Tab');
  await reader.press('Enter');
  await expect(reader.review).toContainText('No mentions yet.');
  arrive();
  await expect(page.locator('.review-row:focus')).toBeVisible();

  await comeTo(reader, 'Vienna');
  await reader.press('/');
  await page.keyboard.type('vienna, austria');
  await expect(reader.option(/Austria/).first()).toBeVisible();
  await reader.press('ArrowDown', 'Enter');
  await reader.said('Moved Vienna to Austria.');
  await comeTo(reader, 'Springfield');
  const option = reader.option(/Illinois/).locator('.review-number');
  await reader.press(await option.innerText());
  await reader.said('Moved Springfield to Illinois, 3 mentions.');
  await reader.press('Control+z');
  await reader.said('Undone: Moved Springfield to Illinois, 3 mentions.');
  await expect(reader.row(/^Springfield.*Illinois/s)).toHaveCount(0);
  await reader.press('Control+Shift+Z');
  await reader.said('Done again: Moved Springfield to Illinois, 3 mentions.');
  await comeTo(reader, 'Ottawa');
  await reader.press('a');
  await reader.said('Accepted Ottawa.');
  await isPutRight(reader);
  await reader.tabTo(/^Done$/, 'Shift+Tab');
  await reader.press('Enter');
  await expect(reader.places).toBeFocused();
  await reader.tabTo(/^Springfield/);
  await reader.press('Enter');
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Springfield 3/);

  await page.reload();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Springfield 3/);
  await reader.tabTo(/^Review/);
  await reader.press('Enter');
  await isPutRight(reader);
  await reader.tabTo(/^Publish$/, 'Shift+Tab');
  await reader.press('Enter');
  await reader.tabTo(/^Embed$/);
  await reader.press('ArrowRight');
  await reader.tabTo(/^Link/);
  const link = await page.evaluate(() => getSelection()?.toString() ?? '');
  await isShared(link, browser);
});

test('an article is brought, put right, kept and shared by the mouse', { tag: '@rare' }, async ({
  reader,
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open();
  await reader.paste(ARTICLE);
  await expect(reader.place('Springfield')).toBeVisible();

  const button = (name: RegExp) => page.getByRole('button', { name });
  await button(/^Review/).click();
  await reader.row(/^Vienna/).click();
  await reader.review.getByRole('searchbox').fill('vienna, austria');
  await reader.option(/Vienna City · Austria/).click();
  await reader.said('Moved Vienna to Austria.');
  await reader.row(/^Springfield/).click();
  await reader.option(/Illinois/).click();
  await reader.said('Moved Springfield to Illinois, 3 mentions.');
  await button(/^Undo: Moved Springfield/).click();
  await expect(reader.row(/^Springfield.*Illinois/s)).toHaveCount(0);
  await button(/^Redo: Moved Springfield/).click();
  await reader.said('Done again: Moved Springfield to Illinois, 3 mentions.');
  await reader.row(/^Ottawa/).click();
  await button(/^Accept/).click();
  await reader.said('Accepted Ottawa.');
  await isPutRight(reader);
  await button(/^Done/).click();
  await reader.place('Springfield').click();

  await page.reload();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Springfield 3/);
  await button(/^Review/).click();
  await isPutRight(reader);
  const share = await reader.publish('Share');
  await share.getByRole('button', { name: 'Copy' }).click();
  await expect(share.getByText('Copied.')).toBeVisible();
  await isShared(await page.evaluate(() => navigator.clipboard.readText()), browser);
});

/** Goes by the arrows to the first mention of that name in the review's list, where the focus is. */
async function comeTo(reader: Reader, name: string): Promise<void> {
  const rows = reader.review.locator('.review-row');
  const at = (await rows.allInnerTexts()).findIndex((row) => row.startsWith(name));
  await reader.press('Home', ...Array.from({ length: at }, () => 'ArrowDown'));
  await expect(rows.nth(at)).toBeFocused();
}
