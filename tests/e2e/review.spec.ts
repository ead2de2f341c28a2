import AxeBuilder from '@axe-core/playwright';
import { openJourney, TEXT } from './support/journey.ts';
import { expect, test } from './support/page.ts';

test('mentions are put right by the keyboard alone', async ({ reader, page }) => {
  await openJourney(reader);
  await reader.tabTo(/^Review/);
  await reader.press('Enter');

  // The least sure name comes first, and the focus is on it. A names no place, so A accepts nothing.
  await expect(reader.row(/Abkhazi Street/)).toBeFocused();
  await reader.press('a');
  await expect(reader.row(/Abkhazi Street/)).toHaveAttribute('aria-current', 'true');
  // The slash selects the word that stands in the search, so that typing replaces it; Enter takes the first.
  await reader.press('/');
  const search = page.getByRole('searchbox', { name: /Search for a place/ });
  await expect(search).toBeFocused();
  await page.keyboard.type('tbilisi');
  await expect(search).toHaveValue('tbilisi');
  await expect(reader.option(/Tbilisi/).first()).toBeInViewport();
  await reader.press('Escape');
  await expect(reader.row(/Abkhazi Street/)).toBeFocused();
  await reader.press('/', 'Enter');
  await reader.said('Put Abkhazi Street in Tbilisi.');

  // A decision goes on to the next. Three mentions are one row, and a choice reaches them all.
  await expect(reader.row(/Springfield/)).toBeFocused();
  await expect(reader.row(/Springfield/)).toContainText('×3');
  await expect(reader.review).toContainText('Changes all 3 mentions of “Springfield”');
  const { violations } = await new AxeBuilder({ page })
    .include('#review')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await reader.press('2');
  await reader.said('Moved Springfield to Illinois, 3 mentions.');
  await expect(reader.row(/Jordan/)).toBeFocused();
  // A step back comes back to where it was made.
  await reader.press('Control+z');
  await reader.said('Undone: Moved Springfield to Illinois, 3 mentions.');
  await expect(reader.row(/Springfield.*Missouri/s)).toBeFocused();
  await reader.press('Control+Shift+Z');
  await reader.said('Done again: Moved Springfield to Illinois, 3 mentions.');
  // The order stays as it was, and what is settled stays in it.
  await expect(page.locator('.review-row').nth(1)).toContainText(/Springfield.*Checked.*Illinois/s);
  await reader.press('a');

  // What is no place goes.
  await expect(reader.row(/Jordan/)).toBeFocused();
  await reader.press('n');
  await reader.said('Took Jordan out: not a place.');
  await expect(reader.row(/Jordan/)).toHaveCount(0);
  await expect(reader.review).toContainText('nothing left to check');
  await expect(page.locator('.review-row:focus')).toHaveCount(1);

  // What is not to be on the map is said so, by a key of its own.
  await reader.press('End', '0');
  await reader.said('Left Georgia off the map.');
  await expect(reader.row(/^Georgia/)).toContainText('Left off the map');
});

test('a position and the text are put right by the keyboard alone', async ({ reader, page }) => {
  await openJourney(reader);
  await reader.tabTo(/^Review/);
  await reader.press('Enter');
  await expect(reader.row(/Abkhazi Street/)).toBeFocused();
  await reader.press('End');
  await expect(reader.row(/^Georgia/)).toBeFocused();

  // Coordinates instead of dragging; a slip is named.
  await reader.tabTo(/^Coordinates/);
  await reader.press('Control+a');
  await page.keyboard.type('42°N 244°E');
  await reader.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Longitude 244 is outside' })).toBeVisible();
  await reader.press('Control+a');
  await page.keyboard.type('42°15′N 43°30′E');
  await reader.press('Enter');
  await reader.said('Placed Georgia at 42.25, 43.5.');

  // A typo is mended, and the name that stands there now is found; the others stay. Another word is added by hand.
  await reader.tabTo(/Edit the text/, 'Shift+Tab');
  await reader.press('Enter');
  const text = page.getByRole('dialog', { name: 'Edit the text' }).getByRole('textbox', { name: /^Text/ });
  await expect(text).toBeFocused();
  await text.fill(TEXT.replace('Springfeild', 'Springfield'));
  await reader.press('Tab', 'Enter');
  await reader.said('Found one more mention in the new text.');
  await reader.tabTo(/Add a mention/, 'Shift+Tab');
  await reader.press('Enter');
  await page.keyboard.type('Monday');
  await expect(page.getByRole('dialog')).toContainText('In the text once');
  await reader.press('Enter');
  await reader.said('Added Monday.');
  await expect(reader.row(/Springfield.*Missouri/s)).toContainText('×4');
  await reader.tabTo(/^Done$/, 'Shift+Tab');
  await reader.press('Enter');
  await expect(reader.place('Springfield')).toContainText('4');
});

test('a story is put right with the mouse: ghosts, the marker, words of the text, only here', async ({
  reader,
  page,
}) => {
  await openJourney(reader);
  await page.getByRole('button', { name: /^Review/ }).click();
  await reader.row(/Springfield/).click();
  // The camera comes to where the candidates are.
  await expect(reader.review.getByRole('listitem').filter({ hasText: 'Massachusetts' })).toBeVisible();
  await reader.clickMap(-72.58981, 42.10148);
  await reader.said('Moved Springfield to Massachusetts, 3 mentions.');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await reader.said('Undone: Moved Springfield to Massachusetts, 3 mentions.');
  await expect(reader.row(/Springfield/)).toHaveAttribute('aria-current', 'true');

  await page.getByRole('checkbox', { name: /Only here/ }).check();
  const from = await reader.pixel(-93.29824, 37.21533);
  const to = await reader.pixel(-88, 39);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
  await page.mouse.up();
  await expect(
    page.getByRole('button', { name: /^Undo: Placed Springfield at 3[89](\.\d+)?, −8[78]/ }),
  ).toBeVisible();
  await expect(reader.row(/Springfield.*×2/s)).toHaveCount(1);
  await page.getByRole('button', { name: /^Undo: Placed/ }).click();

  // A mention without a place is placed by a click on the map.
  await reader.row(/Abkhazi Street/).click();
  await reader.showAll();
  await page.getByRole('button', { name: /Click where it is/ }).click();
  await expect(
    reader.map.getByRole('status').filter({ hasText: 'Click where Abkhazi Street is.' }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.map.getByText('Click where')).toHaveCount(0);
  await page.getByRole('button', { name: /Click where it is/ }).click();
  // Right on Georgia's own mark, which takes no click now.
  await reader.clickMap(43.5, 42);
  await expect(page.getByRole('button', { name: /^Undo: Placed Abkhazi Street at 4[12]/ })).toBeVisible();

  // Words that are selected in the article become a mention.
  const paragraph = reader.article.getByText('Fairview was told later');
  const at = await paragraph.evaluate((element) => {
    const range = document.createRange();
    const node = [...element.childNodes].find((child) => child.textContent?.includes('Fairview')) ?? element;
    const start = node.textContent?.indexOf('Fairview') ?? 0;
    range.setStart(node, start + 2);
    range.setEnd(node, start + 3);
    const { x, y, height } = range.getBoundingClientRect();
    return { x, y: y + height / 2 };
  });
  await page.mouse.dblclick(at.x, at.y);
  await page.getByRole('button', { name: 'Name its place' }).click();
  await reader.said('Added Fairview.');
  const search = page.getByRole('searchbox', { name: /Search for a place/ });
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('Fairview');
  await reader
    .option(/Fairview/)
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Undo: Put Fairview in/ })).toBeVisible();
});

test('a shortlist hides what is not on it everywhere, says how much, and gives it back', async ({
  reader,
}) => {
  await openJourney(reader);
  await expect(reader.mention('m4')).toBeVisible();
  await reader.places.getByRole('button', { name: 'Filters' }).click();
  const dialog = reader.dialog('Filters');
  await dialog.getByLabel('Minimum confidence').selectOption('0.7');
  await expect(dialog).toContainText('Hidden: 5 mentions, 2 places.');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(reader.place('Georgia')).toBeVisible();
  await expect(reader.place('Springfield')).toHaveCount(0);
  await expect(reader.mention('m4')).toHaveCount(0);
  await reader.places.getByRole('button', { name: 'Show all' }).click();
  await expect(reader.place('Springfield')).toBeVisible();
  await expect(reader.mention('m4')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('one finger carries the marker of the mention under review; map and page stay where they are', async ({
    reader,
    page,
  }) => {
    await openJourney(reader);
    await page.getByRole('button', { name: /^Review/ }).tap();
    await reader.review.getByRole('button', { name: 'All names' }).tap();
    await reader
      .row(/^Springfield/)
      .first()
      .tap();
    const coordinates = reader.review.getByLabel('Coordinates or a map link');
    await expect(coordinates).toHaveValue('37.2153, −93.2982');
    const before = await reader.camera();
    const scrolled = await page.evaluate(() => scrollY);
    const from = await reader.pixel(-93.29824, 37.21533);
    const to = { x: from.x + 90, y: from.y - 60 };
    await reader.finger(from, to);
    await reader.said('Placed Springfield at');
    expect(await reader.camera()).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    const [lat = 0, lng = 0] = (await coordinates.inputValue()).replaceAll('−', '-').split(', ').map(Number);
    const at = await reader.pixel(lng, lat);
    expect(Math.hypot(at.x - to.x, at.y - to.y)).toBeLessThan(2);

    // A street is placed in three taps: its name, the mode, the map, which comes out from under the sheet.
    await reader.review.getByRole('button', { name: 'All names' }).tap();
    await reader.row(/^Abkhazi Street/).tap();
    await reader.review.getByRole('button', { name: /Click where it is/ }).tap();
    await expect(reader.map.getByText('Click where Abkhazi Street is.')).toBeVisible();
    const street = await reader.pixel(-90, 42);
    await page.touchscreen.tap(street.x, street.y);
    await reader.said('Placed Abkhazi Street at 4');
  });
});
