import { openJourney } from './support/journey.ts';
import { expect, test } from './support/page.ts';

test('where the map’s code cannot be had the article stays, and another try brings the map', async ({
  reader,
  page,
}) => {
  await page.route(/MapHost.*\.js/, (route) => route.abort());
  await reader.open();
  await expect(reader.map.getByRole('alert')).toContainText('could not be loaded');
  await reader.place('Iraq').click();
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(9);
  await page.unroute(/MapHost.*\.js/);
  await reader.map.getByRole('button', { name: 'Try again' }).click();
  await reader.mapAtRest();
});

test('where the code that takes articles cannot be had its dialog says so, and another try brings it', async ({
  reader,
  page,
}) => {
  await page.route(/(?:Workspace|OpenForm).*\.js/, (route) => route.abort());
  await reader.open();
  await page.getByRole('button', { name: 'New map', exact: true }).click();
  const dialog = reader.dialog('New map');
  await expect(dialog.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/(?:Workspace|OpenForm).*\.js/);
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Paste an article' })).toBeVisible();
});

test('where the code that keeps edits cannot be had the page says so and prompts, and another try keeps them all', async ({
  reader,
  page,
}) => {
  await page.route(/Workspace.*\.js/, (route) => route.abort());
  await openJourney(reader);
  const alert = page.getByRole('alert').filter({ hasText: 'Changes can’t be saved yet' });
  await expect(alert).toBeVisible();
  await expect.poll(() => reader.asksBeforeLeaving()).toBe(false);
  await page.getByRole('button', { name: /^Review/ }).click();
  await reader.row(/^Jordan/).click();
  await reader.press('n');
  await reader.said('Jordan');
  await expect.poll(() => reader.asksBeforeLeaving()).toBe(true);
  await page.unroute(/Workspace.*\.js/);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toBeHidden();
  await expect(page).toHaveURL(/own=/);
  await expect.poll(() => reader.asksBeforeLeaving()).toBe(false);

  await test.step('a draft of the text prompts too', async () => {
    await page.getByRole('button', { name: 'Edit the text' }).click();
    const field = reader.dialog('Edit the text').getByRole('textbox', { name: /^Text/ });
    await expect.poll(() => reader.asksBeforeLeaving()).toBe(false);
    await field.fill(`${await field.inputValue()} A draft.`);
    await expect.poll(() => reader.asksBeforeLeaving()).toBe(true);
    await reader.dialog('Edit the text').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => reader.asksBeforeLeaving()).toBe(false);
  });

  await page.reload();
  await expect(reader.article).toContainText('A draft.');
  await expect(reader.place('Jordan')).toHaveCount(0);
});

test('where a link cannot be made the page says so', async ({ reader, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'));
  await reader.open();
  const panel = await reader.publish('Share');
  await expect(panel.getByRole('alert')).toContainText('could not make the link');
});
