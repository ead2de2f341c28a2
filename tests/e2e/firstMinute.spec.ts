import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { sampleWords } from '../../src/words/sampleWords.ts';
import { expect, type Reader, test } from './support/page.ts';

const ARTICLE = 'A day in Lyon\n\nFrom Lyon we went to Marseille by train.';

/** Pastes as the keyboard does, where the focus is. */
async function pasteHere({ page }: Reader, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ({ text, html }) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      if (html) data.setData('text/html', html);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    { text, html },
  );
}

const headline = (reader: Reader) => reader.article.getByRole('heading', { level: 1 });
const welcome = ({ page }: Reader) => page.getByRole('region', { name: 'Put any article on a map' });

test('every sample is listed, and opens', async ({ reader }) => {
  const files = readdirSync('dist/stories').map((file) => file.replace('.json', ''));
  expect(files.sort()).toEqual(Object.keys(sampleWords.samples).sort());
  await reader.open();
  await welcome(reader)
    .getByRole('link', { name: /Mekong/ })
    .click();
  await expect(headline(reader)).toContainText('Two days down the Mekong');
  await expect(reader.place('Luang Prabang')).toBeVisible();
  await expect(welcome(reader).getByRole('link', { name: /Mekong/ })).toHaveAttribute('aria-current', 'page');
});

test('what is pasted anywhere on the page becomes a map of its own', async ({ reader, page }) => {
  await reader.open();
  await expect(welcome(reader)).toBeVisible();
  await pasteHere(reader, 'https://news.example.org/a-story');
  await expect(reader.notice('Copy the article’s text')).toBeVisible();
  await expect(headline(reader)).toContainText('US drone');
  await pasteHere(reader, ARTICLE, '<h1>A day in Lyon</h1><p>From Lyon we went to Marseille by train.</p>');
  await expect(headline(reader)).toHaveText('A day in Lyon');
  await expect(reader.place('Marseille')).toBeVisible();
  await expect(welcome(reader)).toHaveCount(0);
  await page.goBack();
  await expect(headline(reader)).toContainText('US drone');
});

test('the field of the first screen takes an article; the introduction can be hidden for good', async ({
  reader,
  page,
}) => {
  await reader.open();
  await page.getByRole('textbox', { name: 'Your article' }).fill(ARTICLE);
  await page.getByRole('button', { name: 'Find its places' }).click();
  await expect(headline(reader)).toHaveText('A day in Lyon');
  await reader.open();
  await page.getByRole('textbox', { name: 'Your article' }).focus();
  await pasteHere(reader, ARTICLE);
  await expect(headline(reader)).toHaveText('A day in Lyon');
  await reader.open();
  await page.getByRole('button', { name: 'Hide this introduction' }).click();
  await expect(welcome(reader)).toHaveCount(0);
  await expect(reader.article).toBeFocused();
  await reader.open();
  await reader.mapAtRest();
  await expect(welcome(reader)).toHaveCount(0);
});

test('a dialog begins at its first field each time, also while it still loads', async ({ reader, page }) => {
  const arrive = await reader.holdBack(/OpenForm.*\.js/);
  await reader.open();
  await page.getByRole('button', { name: 'New map' }).press('Enter');
  await expect(reader.dialog('New map')).toBeFocused();
  arrive();
  const field = page.getByRole('textbox', { name: 'Paste an article' });
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'New map' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.insertText(ARTICLE);
  await page.keyboard.press('Control+Enter');
  await expect(headline(reader)).toHaveText('A day in Lyon');
});

for (const width of [1280, 820, 390]) {
  test(`at ${width} pixels what the marks mean and what the page is stand in words, by touch and keyboard`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      viewport: { width, height: 844 },
      hasTouch: true,
      serviceWorkers: 'block',
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('/');
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.tap();
    await page.getByRole('button', { name: 'How to read this map' }).tap();
    const how = page.getByRole('dialog', { name: 'How to read this map' });
    for (const word of ['filled mark', 'dotted underline', 'ring', 'broken outline', 'not found'])
      await expect(how).toContainText(word);
    await how.getByRole('button', { name: 'Close' }).tap();
    await expect(how).toBeHidden();
    await menu.press('Enter');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'About', exact: true }).press('Enter');
    const about = page.getByRole('dialog', { name: 'About' });
    for (const part of ['Keys', 'Privacy', 'Source and data'])
      await expect(about.getByRole('heading', { name: part })).toBeAttached();
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await context.close();
  });
}

test('where an article is published tells namesakes apart, and is remembered for the next', async ({
  reader,
  page,
}) => {
  await reader.open();
  await reader.tabTo(/^New map$/);
  await reader.press('Enter');
  const home = page.getByRole('searchbox', { name: /Where is it published/ });
  await home.fill('danbury, england');
  await expect(page.locator('.home-field li').first()).toContainText('England');
  await home.press('Enter');
  await expect(home).toHaveValue('Danbury, England, United Kingdom');
  await page
    .getByRole('textbox', { name: 'Paste an article' })
    .fill('Bridge to be mended\n\nThe old bridge in Danbury will close for a week, the council said.');
  await page.getByRole('button', { name: 'Find its places' }).click();
  await expect(reader.places.getByRole('listitem').filter({ hasText: 'Danbury' })).toContainText('England');
  await page.reload();
  await page.getByRole('button', { name: 'New map', exact: true }).click();
  await expect(home).toHaveValue('Danbury, England, United Kingdom');
});
