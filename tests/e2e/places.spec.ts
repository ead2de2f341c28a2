import { expect, test } from './support/page.ts';

test('each place says its count, its way up, its roles and where it occurs', async ({ reader }) => {
  await reader.open();
  const street = reader.places.getByRole('listitem').filter({ hasText: 'Palestine Street' });
  await expect(street).toContainText('Street · Baghdad · Iraq · Middle East');
  await expect(street.getByRole('button')).toHaveAccessibleName(
    /^Palestine Street\s*1 mention, as a location/,
  );
  await expect(street.locator('.ticks path:not(.ticks-text)[d^="M"]')).toHaveCount(1);
  await expect(reader.place('Iraq')).toHaveAccessibleName(
    /9 mentions, as a location, as a government or organisation, as its people or language, inside/,
  );
});

test('the list is filtered by name and by role, and the map follows', async ({ reader, page }) => {
  await reader.open();
  await reader.places.getByRole('searchbox', { name: 'Filter by name' }).fill('ira');
  await expect(reader.places.getByRole('listitem')).toHaveCount(2);
  await expect(reader.places.getByRole('status')).toHaveText('2 of 12 places');
  // Baghdad is filtered away, so the click falls through to Iraq.
  await expect
    .poll(async () => {
      await reader.clickMap(44.4009, 33.3406);
      return reader.selectedPlace().textContent();
    })
    .toMatch(/^Iraq/);
  await page.keyboard.press('Escape');
  await reader.places.getByRole('searchbox').fill('');
  await reader.places.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('combobox', { name: 'Role' }).selectOption('demonym');
  await page.keyboard.press('Escape');
  await expect(reader.places.getByRole('listitem')).toHaveCount(3);
  await reader.places.getByRole('searchbox').fill('nowhere');
  await expect(reader.places).toContainText('No places match.');
  await reader.places.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(reader.places.getByRole('listitem')).toHaveCount(12);
});

test('the list is sorted by appearance, count and name', async ({ reader }) => {
  await reader.open();
  const first = reader.places.getByRole('listitem').first();
  await expect(first).toContainText('United States');
  await reader.places.getByRole('combobox', { name: 'Sort by' }).selectOption('count');
  await expect(first).toContainText('Iraq');
  await reader.places.getByRole('combobox', { name: 'Sort by' }).selectOption('name');
  await expect(first).toContainText('Baghdad');
});
