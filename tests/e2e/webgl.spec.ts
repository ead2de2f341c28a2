import { expect, test } from './support/page.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'] }),
});

test('without WebGL 2 the map says why it is empty, and the rest works', async ({ reader }) => {
  await reader.open();
  await expect(reader.map).toContainText('The map needs WebGL 2');
  await reader.place('Iraq').click();
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(9);
});
