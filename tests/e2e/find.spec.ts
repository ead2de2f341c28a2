import { expect, test } from './support/page.ts';

test('one field finds in the article, match after match', async ({ reader }) => {
  await reader.open();
  await reader.mapAtRest();
  await reader.press('Control+k');
  await expect(reader.findField).toBeFocused();
  await reader.findField.fill('drone');
  await expect(reader.find).toContainText('2 in the article');
  expect(await reader.highlighted('found')).toEqual(['drone', 'drone']);
  await reader.press('Enter', 'Enter');
  await expect(reader.find).toContainText('2 of 2');
  await reader.press('Enter');
  await expect(reader.find).toContainText('1 of 2');
  await reader.findField.fill('Between two partners');
  await reader.press('Enter');
  await expect(reader.article.getByRole('heading', { name: 'Between two partners' })).toBeInViewport();
  expect(await reader.highlighted('found-here')).toEqual(['Between two partners']);
  await reader.press('Escape');
  await expect(reader.find).toBeHidden();
  await expect.poll(() => reader.highlighted('found')).toEqual([]);
});

test('it finds places, and whatever the page can do', async ({ reader }) => {
  await reader.open();
  await reader.mapAtRest();
  await reader.press('Control+k');
  await reader.findField.fill('syr');
  await reader.press('ArrowDown', 'Enter');
  await expect(reader.selectedPlace()).toContainText('Syria');
  await expect(reader.find).toBeHidden();
  const does = async (words: string) => {
    await reader.press('Control+k');
    await reader.findField.fill(words);
    await reader.find.getByRole('option', { name: words }).first().click();
  };
  await does('About');
  await expect(reader.dialog('About')).toBeVisible();
  await reader.press('Escape');
  await does('Publish');
  await expect(reader.dialog('Publish')).toBeVisible();
  await reader.press('Escape');
  await does('Theme: Dark');
  await expect(reader.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await does('All places');
  await does('Review');
  await expect(reader.review).toBeVisible();
});

test('it lists every button of the page’s toolbars', async ({ reader }) => {
  await reader.open();
  await reader.mapAtRest();
  await reader.page.getByRole('button', { name: 'Menu' }).click();
  await reader.page.getByRole('button', { name: /^Find/ }).click();
  await expect(reader.findField).toBeFocused();
  for (const name of [
    'New map',
    'Stories',
    'How to read this map',
    'Follow the reading',
    'Save a picture',
    'Step through the story',
  ])
    await expect(reader.find.getByRole('option', { name })).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('it is opened from the menu, and goes from match to match by touch', async ({ reader }) => {
    await reader.open();
    await reader.page.getByRole('button', { name: 'Menu' }).tap();
    await reader.page.getByRole('button', { name: /^Find/ }).tap();
    await reader.findField.fill('coalition');
    await reader.find.getByRole('button', { name: 'Next match' }).tap();
    await expect(reader.find).toContainText('1 of 2');
    await expect(reader.article.getByText('within the international coalition')).toBeInViewport();
  });
});
