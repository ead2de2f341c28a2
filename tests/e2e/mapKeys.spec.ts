import { expect, test } from './support/page.ts';

test('the map is moved, its places gone to and chosen by keys, and each is said', async ({ reader }) => {
  await reader.open();
  await reader.mapAtRest();
  await reader.focusMap();
  await reader.press('-');
  await expect(reader.mapSaid).toHaveText(/^\D+ Iraq, \d+ places? in view$/);
  const before = await reader.camera();
  await reader.press('ArrowDown');
  await expect.poll(() => reader.camera()).not.toBe(before);
  await reader.press('Alt+ArrowRight');
  await expect(reader.mapSaid).toHaveText(/, \w+ in /);
  const name = /^[^,]+/.exec((await reader.mapSaid.textContent()) ?? '')?.[0] ?? '';
  await expect(reader.places.locator('[data-lit]')).toContainText(name);
  await reader.press('Enter');
  await expect(reader.selectedPlace()).toContainText(name);
});

test('keys come to every place, and say where there is none', async ({ reader }) => {
  await reader.open();
  await reader.showAll();
  await reader.focusMap();
  for (let i = 0; i < 12; i++) await reader.press('Alt+ArrowLeft');
  await expect(reader.mapSaid).toHaveText('No place that way');
  expect(new URL(reader.page.url()).pathname).toBe('/');
});
