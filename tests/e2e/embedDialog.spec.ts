import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/page.ts';

// Each draws several maps, which a busy machine does slowly.
test.slow();

test('the Embed dialog previews, gives lines to copy, and asks a story without an address to be uploaded', async ({
  reader,
  page,
  context,
  baseURL,
}) => {
  await page.setViewportSize({ width: 820, height: 620 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open('/?story=stories/baghdad-strike.json#place=iraq');
  await reader.publish('Embed');
  const dialog = reader.dialog('Publish');
  const preview = page.locator('iframe').contentFrame();
  const excerpts = preview.getByRole('region', { name: 'Excerpts', exact: true });
  await expect(dialog.getByLabel('Opens with')).toHaveValue('iraq');
  await dialog.getByLabel('Opens with').selectOption('Syria');
  await dialog.getByLabel('Theme').selectOption('Dark');
  await expect(excerpts.getByRole('blockquote')).toHaveCount(2);
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(reader.hash()).toBe('#place=iraq');
  const { violations } = await new AxeBuilder({ page }).include('dialog[open]').exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await dialog.getByRole('button', { name: 'Copy: Frame' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    `src="${baseURL}/?embed&amp;story=stories/baghdad-strike.json&amp;theme=dark#place=syria"`,
  );
  await expect(dialog.getByRole('textbox', { name: 'Element' })).toHaveValue(
    /<wherein-map src="[^"]+" place="syria" theme="dark">/,
  );
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);

  await page.getByRole('button', { name: 'New map', exact: true }).click();
  await page
    .getByLabel(/Or open a file/)
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(MINE) });
  await expect(reader.article).toContainText('Mine');
  await reader.publish('Embed');
  await expect(dialog).toContainText('in your browser alone');
  await expect(dialog.getByRole('textbox', { name: 'Element' })).toHaveCount(0);
  await expect(dialog.getByRole('textbox', { name: 'File' })).toHaveValue(
    /<iframe src="mine\.html\?embed&amp;theme=dark" title/,
  );
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save story.json' }).click();
  expect((await download).suggestedFilename()).toBe('story.json');
  await dialog.getByLabel('Its address').fill('javascript:alert(1)');
  await expect(dialog.getByRole('alert')).toContainText('not an address');
  await dialog.getByLabel('Its address').fill(`${baseURL}/stories/mine.json`);
  await expect(dialog.getByRole('textbox', { name: 'Element' })).toHaveValue(
    /src="[^"]+\/stories\/mine\.json"/,
  );
});

const MINE = JSON.stringify({
  version: 1,
  title: 'Mine',
  lang: 'en',
  text: 'Mine',
  blocks: [{ kind: 'heading', start: 0, end: 4 }],
  places: [],
  mentions: [],
});
