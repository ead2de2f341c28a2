import { readFileSync } from 'node:fs';
import { expect, test } from './support/page.ts';

test('the map is saved as an SVG that names its places', async ({ reader, page }) => {
  await reader.open('/#place=iraq');
  await reader.mapAtRest();
  await reader.mapMenu('Save a picture');
  const download = page.waitForEvent('download');
  await reader.dialog('Save a picture').getByRole('button', { name: /^SVG/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('us-drone-kills-militia-commander-in-baghdad.svg');
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).toMatch(/^<svg|^<\?xml/);
  for (const text of ['Baghdad', 'GeoNames']) expect(svg).toContain(text);
});

test('the map is saved as a PNG in the format that is chosen', async ({ reader, page }) => {
  await reader.open();
  await reader.mapAtRest();
  await reader.mapMenu('Save a picture');
  const dialog = reader.dialog('Save a picture');
  await expect(dialog.getByRole('textbox', { name: /^Alt text/ })).toHaveValue(/^Map of “US drone/);
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('Tall, 1080 × 1350');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^PNG/ }).click();
  const png = readFileSync(await (await download).path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
  // A map that was read too late is one colour, which compresses to next to nothing.
  expect(png.length).toBeGreaterThan(30_000);
});

test('print shows the article, the picture, and every place with its sentences', async ({ reader, page }) => {
  await reader.open();
  await expect
    .poll(
      async () => {
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const has = await page.locator('.printed-picture > svg').count();
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        return has;
      },
      { timeout: 60_000 },
    )
    .toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed h1')).toBeVisible();
  await expect(page.locator('.printed-place')).toHaveCount(12);
  await expect(page.locator('.printed-place', { hasText: /^Palestine Street/ })).toContainText('Paragraph 5');
  await expect(reader.map).toBeHidden();
});
