import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/page.ts';

const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } } as const;

for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      for (const [name, address] of Object.entries({
        'nothing selected': '/',
        'a place selected': '/#place=iraq',
      })) {
        test(`axe finds nothing with ${name}`, async ({ reader, page }) => {
          await reader.open(address);
          await reader.mapAtRest();
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            // Takes the excerpts' links to their views for skip links.
            .disableRules(['skip-link'])
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        });
      }
    });
  }
}

test('all of it works by keyboard, without touching the map', async ({ reader, page }) => {
  await reader.open();
  await reader.mapAtRest();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the places' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.places).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('syr');
  await expect(reader.places.getByRole('listitem')).toHaveCount(1);
  for (let tabs = 0; tabs < 4; tabs++) await page.keyboard.press('Tab');
  await expect(reader.place('Syria')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(2);
  await page.keyboard.press('Tab');
  await expect(reader.excerpts.getByRole('button', { name: 'Clear' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(reader.excerpt(0).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.article.locator('a.mention:focus')).toHaveText('Syria');
  await expect(reader.article.locator('a.mention:focus')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(0);
});

test('a screen reader hears what was selected', async ({ reader, page }) => {
  await reader.open();
  await reader.place('Palestine Street').click();
  await expect(page.locator('[aria-live="polite"]')).toHaveText(
    'Palestine Street selected. Street, Baghdad, Iraq, Middle East. 1 mention.',
  );
});

test('where less motion is asked for, nothing glides', async ({ reader, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.open();
  await reader.mapAtRest();
  await reader.place('Syria').click();
  await reader.excerpt(1).getByRole('link').click();
  await expect(reader.article.locator('a.mention:focus')).toBeInViewport();
  const jumps = await page.evaluate(async () => {
    const first = scrollY;
    await new Promise((done) => setTimeout(done, 250));
    return first === scrollY;
  });
  expect(jumps).toBe(true);
});
