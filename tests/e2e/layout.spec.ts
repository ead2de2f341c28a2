import { expect, test } from './support/page.ts';

test('wide: article and map stand side by side, and the map stays as the article scrolls', async ({
  reader,
  page,
}) => {
  await reader.open();
  const article = await reader.article.boundingBox();
  const map = await reader.map.boundingBox();
  expect(article && map && article.x + article.width <= map.x + 1).toBe(true);
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect((await reader.map.boundingBox())?.y).toBe(map?.y);
  await expect(reader.places).toBeInViewport({ ratio: 0.99 });
});

test('no size makes the page scroll sideways', async ({ reader, page }) => {
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [844, 390],
    [800, 900],
    [820, 1180],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await reader.open();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const heading = reader.places.getByRole('button', { name: /^Places/ });
    const search = reader.places.getByRole('searchbox');
    await expect(heading.or(search)).toBeVisible();
    if (await heading.isVisible()) await heading.click();
    const field = await search.boundingBox();
    expect(field?.width).toBeGreaterThanOrEqual(120);
    // Nor where the reader has all text twice as large.
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test.describe('narrow', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('map and text are both in sight, and neither traps the scroll', async ({ reader, page }) => {
    await reader.open();
    await reader.mapAtRest();
    await expect(reader.map).toBeInViewport();
    await expect(reader.mention('m4')).toBeInViewport();
    const map = await reader.map.boundingBox();
    const before = await reader.camera();
    await page.mouse.move(200, (map?.y ?? 0) + 100);
    await page.mouse.wheel(0, 500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    expect(await reader.camera()).toBe(before);
    await expect(reader.map).toBeInViewport();
  });

  test('the map makes way for the text, and comes back', async ({ reader, page }) => {
    await reader.open();
    await reader.mapAtRest();
    await page.getByRole('button', { name: 'Hide the map' }).tap();
    const show = page.getByRole('button', { name: 'Show the map' });
    await expect(show).toBeFocused();
    expect((await reader.map.boundingBox())?.height).toBeLessThan(60);
    await show.tap();
    await reader.mapAtRest();
    expect((await reader.map.boundingBox())?.height).toBeGreaterThan(250);
  });

  test('one finger on the map scrolls the page', async ({ reader, page }) => {
    await reader.open();
    await reader.mapAtRest();
    const before = await reader.camera();
    await reader.swipe(300, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await reader.camera()).toBe(before);
  });

  test('a menu holds what the masthead has no room for, and a dialog gives the focus back to it', async ({
    reader,
    page,
  }) => {
    await reader.open();
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    await page.getByRole('button', { name: 'About' }).click();
    await expect(page.getByRole('dialog', { name: 'About' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'About' })).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test('the sheet opens for a place, shows its excerpts, and makes way for the sentence', async ({
    reader,
  }) => {
    await reader.open();
    await reader.places.getByRole('button', { name: 'Places' }).click();
    await reader.place('Syria').click();
    await expect(reader.excerpt(1)).toBeVisible();
    const mention = reader.article.locator('a.mention', { hasText: 'Syria' }).first();
    await expect(mention).toBeInViewport();
    // The article comes there smoothly.
    await expect(async () => {
      const [sheet, inText] = [await reader.places.boundingBox(), await mention.boundingBox()];
      expect((inText?.y ?? 0) + (inText?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
    }).toPass();
    await reader.excerpt(1).getByRole('link').click();
    await expect(reader.excerpt(1)).toBeHidden();
    await expect(reader.article.locator('a.mention[data-selected]')).toBeInViewport();
    const map = await reader.map.boundingBox();
    const chosen = await reader.article.locator('a.mention[data-selected]').boundingBox();
    expect(chosen?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0));
  });

  test('the sheet is dragged between a peek, a half and the whole, and moved by keys', async ({ reader }) => {
    await reader.open();
    const size = async () => reader.places.getAttribute('data-sheet');
    const handle = reader.places.getByRole('button', { name: /^Places/ });
    /** Where the handle is once the sheet has come to rest. */
    const restingAt = async () => {
      let top = -1;
      await expect(async () => {
        const before = top;
        top = (await handle.boundingBox())?.y ?? -1;
        expect(top).toBe(before);
      }).toPass();
      return top;
    };
    const dragTo = async (y: number) => reader.finger({ x: 120, y: (await restingAt()) + 24 }, { x: 120, y });
    expect(await size()).toBe('peek');
    await dragTo(500);
    await expect.poll(size).toBe('half');
    await dragTo(80);
    await expect.poll(size).toBe('whole');
    await dragTo(830);
    await expect.poll(size).toBe('peek');
    await handle.press('ArrowUp');
    await expect.poll(size).toBe('half');
    await handle.press('Enter');
    await expect.poll(size).toBe('peek');
  });

  test('a focused mention is never behind the sheet, and choosing in the sheet keeps the focus', async ({
    reader,
    page,
  }) => {
    await reader.open();
    await reader.places.getByRole('button', { name: /^Places/ }).press('Enter');
    await reader.place('Iran').press('Enter');
    await expect(reader.place('Iran')).toBeFocused();
    await reader.mention('m20').focus();
    await expect(reader.places).toHaveAttribute('data-sheet', 'peek');
    await page.waitForTimeout(300);
    const [sheet, mention] = [await reader.places.boundingBox(), await reader.mention('m20').boundingBox()];
    expect((mention?.y ?? 0) + (mention?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
  });
});

test('the theme follows the system until it is chosen, and the choice is kept', async ({ reader, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await reader.open();
  const choose = async (theme: string) => {
    await page.getByRole('button', { name: 'Menu' }).click();
    return page.getByRole('radio', { name: theme });
  };
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await (await choose('Light')).check();
  expect(await paper()).not.toBe(dark);
  await page.reload();
  await expect(await choose('Light')).toBeChecked();
  await page.goto('/?theme=dark');
  expect(await paper()).toBe(dark);
});
