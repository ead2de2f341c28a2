import { expect, test } from './support/page.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'] }),
});

test('without WebGL 2 a picture stands in for the map and says why, and the rest works', async ({
  reader,
}) => {
  await reader.open();
  await expect(reader.map).toContainText('The map needs WebGL 2');
  const picture = reader.map.getByRole('img', { name: /^A map of United States, Baghdad/ });
  await expect(picture).toBeVisible();
  const before = await picture.getAttribute('src');
  await reader.place('Iraq').click();
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(9);
  await expect(picture).not.toHaveAttribute('src', before ?? '');
});
