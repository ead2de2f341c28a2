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
  await expect(reader.excerpts.getByRole('heading', { name: 'Syria' })).toBeAttached();
  const previous = reader.excerpts.getByRole('button', { name: 'Previous mention' });
  await expect(previous).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(previous).toBeFocused();
  await reader.tabTo(/^Syria$/);
  await expect(reader.excerpt(0).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reader.article.locator('a.mention:focus')).toHaveText('Syria');
  await expect(reader.article.locator('a.mention:focus')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(0);
});

test('the list is one stop for the Tab key, and the card of a place the next', async ({ reader }) => {
  await reader.open();
  await reader.place('Baghdad').focus();
  await reader.press('ArrowDown', 'ArrowDown');
  await expect(reader.place('Pentagon')).toBeFocused();
  await reader.press('End');
  await expect(reader.place('Syria')).toBeFocused();
  await reader.press('Home', 'Enter', 'Tab');
  await expect(reader.excerpts.locator(':focus')).toHaveCount(1);
  await reader.press('Escape');
  await expect(reader.place('United States')).toBeFocused();
  await expect(reader.selectedPlace()).toHaveCount(0);
});

test('a screen reader hears what was selected, that nothing is any more, and that a place is not there', async ({
  reader,
  page,
}) => {
  const live = page.locator('[aria-live="polite"]');
  await reader.open();
  await reader.place('Palestine Street').click();
  await expect(live).toHaveText('Palestine Street selected. Street, Baghdad, Iraq, Middle East. 1 mention.');
  await page.keyboard.press('Escape');
  await expect(live).toHaveText('Nothing selected.');
  await page.goto('/#place=atlantis');
  await page.reload();
  await expect(live).toHaveText('The link names a place that is not in this story.');
  await expect(reader.excerpts).toContainText('not in this story');
});

test('a mention says how it uses its place', async ({ reader }) => {
  await reader.open();
  await expect(reader.mention('m4')).not.toHaveAttribute('aria-description');
  await expect(reader.mention('m1')).toHaveAttribute('aria-description', 'as a government or organisation');
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
