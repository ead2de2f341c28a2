import AxeBuilder from '@axe-core/playwright';
import { openJourney, TEXT } from './support/journey.ts';
import { expect, test } from './support/page.ts';

test('mentions are put right by the keyboard alone', async ({ reader, page }) => {
  await openJourney(reader);
  await reader.tabTo(/^Review/);
  await reader.press('Enter');

  // The least sure mention comes first, and the focus is on it.
  await expect(reader.row(/Abkhazi Street/)).toBeFocused();
  await reader.press('/');
  await expect(page.getByRole('searchbox', { name: /Search for a place/ })).toBeFocused();
  await reader.press('Control+a');
  await page.keyboard.type('tbilis');
  await expect(reader.review.locator('.review-found')).toContainText('Tbilisi');
  await reader.press('ArrowDown', 'Enter');
  await reader.said('Moved Abkhazi Street to Tbilisi.');
  await expect(reader.row(/Abkhazi Street/)).toBeFocused();
  await reader.press('a');

  // A choice reaches every mention of the name, is undone and done again, and the focus stays.
  await expect(reader.row(/Springfield/).first()).toBeFocused();
  await expect(reader.review).toContainText('Changes all 3 mentions of “Springfield”');
  const { violations } = await new AxeBuilder({ page })
    .include('#review')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await reader.press('2');
  await reader.said('Moved Springfield to Illinois, 3 mentions.');
  await expect(reader.row(/Springfield.*Illinois/s)).toHaveCount(3);
  await reader.press('Control+z');
  await reader.said('Undone: Moved Springfield to Illinois, 3 mentions.');
  await expect(reader.row(/Springfield.*Missouri/s)).toHaveCount(3);
  await reader.press('Control+Shift+Z');
  await reader.said('Done again: Moved Springfield to Illinois, 3 mentions.');
  await reader.press('a');

  // What is no place goes.
  await expect(reader.row(/Jordan/)).toBeFocused();
  await reader.press('n');
  await reader.said('Took Jordan out: not a place.');
  await expect(reader.row(/Jordan/)).toHaveCount(0);
  await expect(reader.review).toContainText('nothing doubtful');
  await expect(reader.row(/^Georgia/)).toBeFocused();
});

test('a position and the text are put right by the keyboard alone', async ({ reader, page }) => {
  await openJourney(reader);
  await reader.tabTo(/^Review/);
  await reader.press('Enter');
  await expect(reader.row(/Abkhazi Street/)).toBeFocused();
  await reader.press('End');
  await expect(reader.row(/^Georgia/)).toBeFocused();

  // Coordinates instead of dragging; a slip is named.
  await reader.tabTo(/^Coordinates$/);
  await reader.press('Control+a');
  await page.keyboard.type('42°N 244°E');
  await reader.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Longitude 244 is outside' })).toBeVisible();
  await reader.press('Control+a');
  await page.keyboard.type('42°15′N 43°30′E');
  await reader.press('Enter');
  await reader.said('Placed Georgia at 42.25, 43.5.');

  // A typo is mended, and its mention is added; the others stay.
  await reader.tabTo(/Edit the text/, 'Shift+Tab');
  await reader.press('Enter');
  const text = page.getByRole('dialog', { name: 'Edit the text' }).getByRole('textbox');
  await expect(text).toBeFocused();
  await text.fill(TEXT.replace('Springfeild', 'Springfield'));
  await reader.press('Tab', 'Enter');
  await reader.said('Edited the text.');
  await reader.tabTo(/Add a mention/, 'Shift+Tab');
  await reader.press('Enter');
  await page.keyboard.type('Springfield');
  await expect(page.getByRole('dialog')).toContainText('In the text once');
  await reader.press('Enter');
  await reader.said('Added Springfield.');
  await expect(reader.row(/Springfield.*Missouri/s)).toHaveCount(4);
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
  await reader
    .row(/Springfield/)
    .first()
    .click();
  // The camera comes to where the candidates are.
  await expect(reader.review.getByRole('listitem').filter({ hasText: 'Massachusetts' })).toBeVisible();
  await reader.clickMap(-72.58981, 42.10148);
  await reader.said('Moved Springfield to Massachusetts, 3 mentions.');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await reader.said('Undone: Moved Springfield to Massachusetts, 3 mentions.');

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
  await expect(reader.row(/Springfield.*Missouri/s)).toHaveCount(2);
  await page.getByRole('button', { name: /^Undo: Placed/ }).click();

  // A mention without a place is placed by a click on the map.
  await reader.row(/Abkhazi Street/).click();
  await expect(reader.review).toContainText('click the map where it is');
  await reader.showAll();
  await reader.clickMap(44.8, 41.69);
  await expect(page.getByRole('button', { name: /^Undo: Placed Abkhazi Street at 41/ })).toBeVisible();

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
  await reader.review.locator('.review-found button').first().click();
  await expect(page.getByRole('button', { name: /^Undo: Moved Fairview to/ })).toBeVisible();
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
    await reader.review.getByRole('button', { name: 'All mentions' }).tap();
    await reader
      .row(/^Springfield/)
      .first()
      .tap();
    const coordinates = reader.review.getByLabel('Coordinates');
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
  });
});
