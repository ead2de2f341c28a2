import type { Page } from '@playwright/test';
import { newsText } from '../bench/newsText.ts';
import { expect, test } from './support/page.ts';

const LENGTH = 200_000;
const CAPITALS =
  'Paris, Berlin, Madrid, Lisbon, Rome, Vienna, Prague, Warsaw, Budapest, Bucharest, Sofia, Athens, Oslo, Stockholm, Helsinki, Copenhagen, Dublin, Brussels, Bern, Zagreb, Belgrade, Tirana, Ankara, Cairo, Tunis, Algiers, Nairobi, Accra, Lagos, Tokyo, Seoul, Beijing, Manila, Jakarta, Bangkok, Hanoi, Canberra, Ottawa, Havana, Lima, Bogotá and Quito';
const TEXT = newsText(3, LENGTH)
  .slice(0, LENGTH - 500)
  .concat(`\n\nEnvoys came from ${CAPITALS}.`)
  .concat('\n\nAt the end nothing happened in Vaduz.');

/** As the reader's own paste: an event with the text, that the field answers itself where the page does not. */
const paste = (page: Page, text: string) =>
  page.getByRole('textbox', { name: 'Paste an article' }).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test('a long text is held out of its field, can be taken back, and is read and searched to its end', {
  tag: '@rare',
}, async ({ reader, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const release = await reader.holdBack(/gazetteer\.bin/);
  await reader.open();
  await page.getByRole('button', { name: 'New map', exact: true }).click();
  await paste(page, TEXT);
  const held = page.getByRole('region', { name: 'The pasted article' });
  await expect(held).toBeFocused();
  await expect(held).toContainText(`${TEXT.length.toLocaleString('en')} characters`);
  await expect(held.getByRole('blockquote')).toContainText(TEXT.slice(0, 40));
  await held.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('textbox', { name: 'Paste an article' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Find its places' })).toBeDisabled();
  await paste(page, TEXT);
  await page.getByRole('button', { name: 'Find its places' }).click();

  // It can be read before its places are known.
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
  await expect(reader.article).toContainText('nothing happened in Vaduz');
  await expect(reader.article.getByRole('link')).toHaveCount(0);
  release();
  // The last of a list that is drawn by steps.
  await expect(reader.place('Vaduz')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();

  // What is far out of sight can be gone to.
  await reader.places.getByRole('searchbox', { name: 'Filter by name' }).fill('Vaduz');
  await reader.place('Vaduz').click();
  await reader.excerpts.getByRole('blockquote').getByRole('link').click();
  await expect(reader.article.getByText('At the end nothing happened')).toBeInViewport();
  await page.keyboard.press('Escape');
  await reader.places.getByRole('searchbox', { name: 'Filter by name' }).fill('');
  await reader.article.getByRole('link', { name: 'Vaduz' }).click();
  await expect(reader.selectedPlace()).toBeInViewport();

  // The text is mended by parts, from the one with the mention on.
  await page.getByRole('button', { name: /^Review/ }).click();
  await page.getByRole('button', { name: 'Edit the text' }).click();
  const dialog = reader.dialog('Edit the text');
  const field = dialog.getByRole('textbox', { name: /^Text/ });
  await expect(field).toHaveValue(/nothing happened in Vaduz\.$/);
  await field.fill((await field.inputValue()).replace('nothing happened', 'little was heard'));
  await dialog.getByRole('button', { name: 'Earlier' }).click();
  await expect(field).toBeFocused();
  await expect(field).not.toHaveValue(/Vaduz/);
  await field.fill((await field.inputValue()).replace(/\S+\s*$/, 'before the last part.\n\n'));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await reader.said('Edited the text');
  await expect(reader.article).toContainText('before the last part.');
  await expect(reader.article).toContainText('At the end little was heard in Vaduz.');
});
