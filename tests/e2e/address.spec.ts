import { expect, test } from './support/page.ts';

test('an address opens the view that it names', async ({ reader }) => {
  await reader.open('/#place=baghdad&mention=m15');
  await expect(reader.mention('m15')).toHaveAttribute('aria-current', 'true');
  await expect(reader.mention('m15')).toBeInViewport();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Baghdad/);
});

test('an address shows the place that it names in the list too', async ({ reader }) => {
  await reader.open('/#place=syria');
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Syria/);
  await expect(reader.selectedPlace()).toBeInViewport();
});

test('back and forward select again', async ({ reader, page }) => {
  await reader.open();
  await reader.place('Iraq').click();
  await reader.place('Iran').click();
  await reader.mention('m4').click();
  expect(reader.hash()).toBe('#place=baghdad&mention=m4');
  await page.goBack();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Iran/);
  await page.goBack();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Iraq/);
  await page.goBack();
  await expect(reader.selectedPlace()).toHaveCount(0);
  await page.goForward();
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Iraq/);
  expect(reader.hash()).toBe('#place=iraq');
});

test('a mention is a real link with the address of its view', async ({ reader }) => {
  await reader.open();
  await expect(reader.mention('m4')).toHaveAttribute('href', '#place=baghdad&mention=m4');
});

test('a foreign hash is neither read nor touched', async ({ reader }) => {
  for (const hash of ['#?secret=a1b2', '#comments']) {
    await reader.open(`/${hash}`);
    await reader.place('Iraq').click();
    await expect(reader.selectedPlace()).toHaveAccessibleName(/^Iraq/);
    expect(reader.hash()).toBe(hash);
    await reader.page.goto('about:blank');
  }
});

test('a place that the story does not have selects nothing and breaks nothing', async ({ reader }) => {
  await reader.open('/#place=%3Cimg%20src%3Dx%3E&mention=m999');
  await expect(reader.selectedPlace()).toHaveCount(0);
  await reader.place('Iraq').click();
  expect(reader.hash()).toBe('#place=iraq');
});
