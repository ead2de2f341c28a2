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
