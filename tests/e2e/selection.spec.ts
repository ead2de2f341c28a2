import { openJourney } from './support/journey.ts';
import { expect, test } from './support/page.ts';

const BAGHDAD = [44.4009, 33.3406] as const;
const IRAN = [56, 31] as const;
const ARABIA = [47, 23] as const;

test('the page opens with the article, its places and the map', async ({ reader }) => {
  await reader.open();
  await expect(reader.article.getByRole('heading', { level: 1 })).toHaveText(
    'US drone kills militia commander in Baghdad',
  );
  await expect(reader.places.getByRole('listitem')).toHaveCount(12);
  await expect(reader.excerpts).toContainText('Choose a place');
  await reader.mapAtRest();
  await expect(reader.selectedPlace()).toHaveCount(0);
});

test('clicking a marker selects its place everywhere', async ({ reader }) => {
  await reader.open();
  await reader.clickMap(...BAGHDAD);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Baghdad/);
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(8);
  await expect(reader.article.locator('[data-of-selected]')).toHaveText(Array(8).fill('Baghdad'));
  expect(reader.hash()).toBe('#place=baghdad');
});

test('clicking an area selects its country, and the smaller of two areas', async ({ reader }) => {
  await reader.open('/#place=middle-east');
  await reader.clickMap(...IRAN);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Iran/);
  await reader.clickMap(...ARABIA);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Middle East/);
});

test('clicking the bare map clears', async ({ reader }) => {
  await reader.open('/#place=iran');
  await reader.clickMap(60, 39.3);
  await expect(reader.selectedPlace()).toHaveCount(0);
  expect(reader.hash()).toBe('');
});

test('the pointer over a marker lights its place in the text and in the list', async ({ reader, page }) => {
  await reader.open();
  const { x, y } = await reader.pixel(...BAGHDAD);
  await page.mouse.move(x, y);
  await expect(reader.article.locator('[data-lit]')).toHaveCount(8);
  await expect(reader.places.locator('[data-lit]')).toContainText('Baghdad');
  await page.mouse.move(x, y + 120);
  await expect(reader.article.locator('[data-lit="true"]', { hasText: 'Baghdad' })).toHaveCount(0);
});

test('hovering or focusing a mention lights its place', async ({ reader, page }) => {
  await reader.open();
  // What is under the pointer stays there once the introduction has come above the article.
  await reader.mapAtRest();
  await reader.mention('m3').hover();
  await expect(reader.places.locator('[data-lit]')).toContainText('United States');
  await page.mouse.move(0, 0);
  await expect(reader.places.locator('[data-lit]')).toHaveCount(0);
  await reader.mention('m4').focus();
  await expect(reader.places.locator('[data-lit]')).toContainText('Baghdad');
});

test('a mention selects its place and itself', async ({ reader }) => {
  await reader.open();
  await reader.mention('m4').click();
  await expect(reader.mention('m4')).toHaveAttribute('aria-current', 'true');
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Baghdad/);
  await expect(reader.excerpts.locator('[aria-current="true"]')).toHaveCount(1);
  expect(reader.hash()).toBe('#place=baghdad&mention=m4');
});

test('excerpts stand in reading order with the mention marked, and following one brings the article there', async ({
  reader,
}) => {
  await reader.open();
  await reader.place('Syria').click();
  await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(2);
  await expect(reader.excerpt(0)).toContainText('next door in Syria');
  await expect(reader.excerpt(1)).toContainText('900 in Syria');
  await expect(reader.excerpt(0).locator('mark')).toHaveText('Syria');
  const target = reader.article.locator('a.mention', { hasText: 'Syria' }).nth(1);
  await reader.excerpt(1).getByRole('link').click();
  await expect(target).toBeInViewport();
  await expect(target).toBeFocused();
  await expect(target).toHaveAttribute('aria-current', 'true');
  await expect(reader.excerpt(1).getByRole('link')).toHaveAttribute('aria-current', 'true');
});

test('choosing a place brings the article to its nearest mention, and moves nothing where one is in view', async ({
  reader,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.open();
  const street = reader.article.locator('a.mention', { hasText: 'Palestine Street' });
  await expect(street).not.toBeInViewport();
  await reader.place('Palestine Street').click();
  await expect(street).toBeInViewport();
  await expect(street).toHaveAttribute('aria-current', 'true');
  const scrolled = await page.evaluate(() => scrollY);
  await reader.place('Baghdad').click();
  await expect(reader.article.locator('a.mention[aria-current="true"]')).toHaveCount(8);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await expect(reader.article.locator('.mention-rail path').first()).toHaveAttribute('d', /^M/);
});

test('a place that is chosen before the page is complete brings the article to it all the same', async ({
  reader,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const arrive = await reader.holdBack(/RevealChosen/);
  await reader.open();
  await reader.place('Palestine Street').click();
  const street = reader.article.locator('a.mention', { hasText: 'Palestine Street' });
  await expect(street).not.toBeInViewport();
  arrive();
  await expect(street).toBeInViewport();
});

test('a card goes through the mentions of its place, and the article follows', async ({ reader, page }) => {
  await reader.open();
  await reader.place('Syria').click();
  const card = reader.excerpts;
  await expect(card.getByRole('status').first()).toHaveText('2 mentions');
  await card.getByRole('button', { name: 'Next mention' }).click();
  await card.getByRole('button', { name: 'Next mention' }).click();
  await expect(card.getByRole('status').first()).toHaveText('2 of 2');
  await expect(reader.article.locator('a.mention[data-selected]')).toBeInViewport();
  await expect(card.getByRole('button', { name: 'Next mention' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.place('Syria')).toBeFocused();
});

test('a place is corrected, linked and quoted from its card', async ({ reader, page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await reader.open();
  await reader.place('Palestine Street').click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await reader.excerpts.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toBe(`${baseURL}/#place=palestine-street`);
  await reader.excerpts.getByRole('button', { name: 'Copy excerpt' }).click();
  await expect
    .poll(copied)
    .toMatch(/^“Footage passed .*\(US drone kills militia commander in Baghdad, Wherein, 4 January 2024\)$/s);
  await reader.excerpts.getByRole('button', { name: 'Correct this place' }).click();
  await expect(reader.review.locator('.review-row[aria-current]')).toContainText('Palestine Street');
});

test('what was not found is listed last, and can be placed from there', async ({ reader, page }) => {
  await openJourney(reader);
  await expect(reader.places.getByRole('status').first()).toHaveText('3 places, 1 not found, 2 to check');
  await expect(page.getByRole('button', { name: /^Review 3/ })).toBeVisible();
  await expect(reader.excerpts).toContainText('Not found: Abkhazi Street.');
  const group = page.getByRole('region', { name: 'Not on the map' });
  await group.getByRole('button', { name: /^Abkhazi Street/ }).click();
  await expect(reader.excerpt(0)).toContainText('stayed at Abkhazi Street');
  await group.getByRole('button', { name: 'Place it' }).first().click();
  await expect(reader.review.locator('.review-row[aria-current]')).toContainText('Abkhazi Street');
});

test('Escape clears, wherever the focus is', async ({ reader, page }) => {
  await reader.open('/#place=iran');
  await expect(reader.selectedPlace()).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(reader.selectedPlace()).toHaveCount(0);
  await expect(reader.excerpts).toContainText('Choose a place');
});

test('selecting what is in sight moves neither the map nor the article', async ({ reader, page }) => {
  await reader.open();
  const before = await reader.camera();
  await reader.place('Baghdad').click();
  await expect(reader.selectedPlace()).toHaveCount(1);
  await reader.mention('m4').click();
  await page.waitForTimeout(400);
  expect(await reader.camera()).toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('selecting what is out of sight brings the map there', async ({ reader }) => {
  await reader.open();
  const before = await reader.camera();
  await reader.place('Washington').click();
  await expect.poll(() => reader.camera()).not.toBe(before);
  const { x, y } = await reader.pixel(-77.0364, 38.8951);
  const box = await reader.map.boundingBox();
  expect(x).toBeGreaterThan(box?.x ?? 0);
  expect(x).toBeLessThan((box?.x ?? 0) + (box?.width ?? 0));
  expect(y).toBeGreaterThan(box?.y ?? 0);
  expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
});

test('a street is brought apart from its city, and can then be clicked', async ({ reader, page }) => {
  await reader.open();
  await reader.place('Palestine Street').click();
  await expect.poll(async () => Number((await reader.camera()).split(',')[2])).toBeGreaterThan(8);
  await page.keyboard.press('Escape');
  await expect(reader.selectedPlace()).toHaveCount(0);
  // The map draws anew what is no longer selected; only then does a click tell that the street's own mark is there.
  await page.waitForTimeout(1500);
  await reader.clickMap(44.437, 33.346);
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Palestine Street/);
});

test('selecting is answered within a frame', async ({ reader, page }) => {
  await reader.open();
  await reader.mapAtRest();
  const frames = await page.evaluate(async () => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('#places li button')];
    const late: string[] = [];
    for (const button of buttons) {
      await new Promise(requestAnimationFrame);
      button.click();
      await new Promise(requestAnimationFrame);
      const excerpts = document.querySelectorAll('#excerpts blockquote').length;
      const lit = document.querySelectorAll('#article [data-of-selected]').length;
      if (button.getAttribute('aria-current') !== 'true' || !excerpts || !lit) late.push(button.textContent);
    }
    return late;
  });
  expect(frames).toEqual([]);
});
