import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/page.ts';
import { plainFiles, serve } from './support/serve.ts';

// Each draws several maps, which a busy machine does slowly.
test.slow();

test('a story that stands at an address is embedded from there, as chosen', async ({
  reader,
  page,
  context,
  baseURL,
}) => {
  await page.setViewportSize({ width: 820, height: 620 });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open('/?story=stories/baghdad-strike.json#place=iraq');
  const embed = await reader.publish('Embed');
  const preview = page.locator('iframe').contentFrame();
  const excerpts = preview.getByRole('region', { name: 'Excerpts', exact: true });
  await expect(embed.getByLabel('Opens with')).toHaveValue('iraq');
  await embed.getByLabel('Opens with').selectOption('Syria');
  await embed.getByLabel('Theme').selectOption('Dark');
  await expect(excerpts.getByRole('blockquote')).toHaveCount(2);
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(reader.hash()).toBe('#place=iraq');
  const { violations } = await new AxeBuilder({ page }).include('dialog[open]').exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  await embed.getByRole('button', { name: 'Copy: Code to paste' }).click();
  await expect(embed.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(
    `src="${baseURL}/?embed&amp;story=stories/baghdad-strike.json&amp;theme=dark#place=syria"`,
  );
  expect(copied).toContain('width="100%"');
  await embed.getByText('Other ways to embed').click();
  await expect(embed.getByRole('textbox', { name: 'Element' })).toHaveValue(
    /<wherein-map src="[^"]+" place="syria" theme="dark">/,
  );
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('one’s own map is embedded in two clicks, works on another origin, and has other ways', async ({
  reader,
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open();
  await page.getByRole('button', { name: 'New map' }).click();
  await page
    .getByLabel(/Or open a file/)
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(MINE) });
  await expect(reader.article).toContainText('Mine is in Lyon');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('button', { name: 'Copy: Code to paste' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('/?embed#s=');

  const embed = reader.dialog('Publish');
  await expect(embed).toContainText('Before you publish: 1 to check.');
  await embed.getByText('Where do I paste it?').click();
  for (const system of ['WordPress', 'Ghost', 'Squarespace', 'Drupal', 'Plain HTML'])
    await expect(embed.getByText(system, { exact: true })).toBeVisible();
  await embed.getByText('Other ways to embed').click();
  const download = page.waitForEvent('download');
  await embed.getByRole('button', { name: 'Save story.json' }).click();
  expect((await download).suggestedFilename()).toBe('story.json');
  await embed.getByLabel('Story URL').fill('javascript:alert(1)');
  await expect(embed.getByRole('alert')).toContainText('Enter a web address');
  await embed.getByLabel('Story URL').fill(`${baseURL}/stories/mine.json`);
  await expect(embed.getByRole('textbox', { name: 'Element' })).toHaveValue(
    /src="[^"]+\/stories\/mine\.json"/,
  );

  await test.step('on another origin', async () => {
    const site = await serve((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>News</title>${code}`);
    });
    try {
      await page.goto(site.origin);
      const frame = page.locator('iframe').contentFrame();
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Mine');
      await expect(frame.locator('[data-camera]')).toBeVisible();
    } finally {
      site.close();
    }
  });
});

test('a sandboxed frame that may not load says so', async ({ page }) => {
  const site = await serve((request, response) => {
    if (request.url?.startsWith('/host')) {
      response.setHeader('Content-Type', 'text/html');
      response.end(
        '<!doctype html><iframe sandbox="allow-scripts" src="/?embed" width="600" height="400"></iframe>',
      );
      return;
    }
    response.removeHeader('Access-Control-Allow-Origin');
    plainFiles(request, response);
  });
  try {
    await page.goto(`${site.origin}/host`);
    const said = page
      .locator('iframe')
      .contentFrame()
      .getByRole('img', { name: /does not let it load/ });
    await expect(said).toBeVisible();
  } finally {
    site.close();
  }
});

const MINE = JSON.stringify({
  version: 1,
  title: 'Mine',
  lang: 'en',
  text: 'Mine is in Lyon.',
  places: [{ id: 'lyon', name: 'Lyon', kind: 'city', point: [4.83, 45.76], country: 'FR' }],
  mentions: [
    { id: 'm1', start: 11, end: 15, quote: 'Lyon', place: 'lyon', role: 'literal', confidence: 0.5 },
  ],
});
