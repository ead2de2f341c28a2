import { expect, test } from './support/page.ts';

test('the strip shows where the reader is, and a click on it goes there', async ({ reader }) => {
  await reader.open();
  await reader.mapAtRest();
  await expect(reader.strip).toHaveAttribute('aria-valuetext', 'Paragraph 1 of 15: Baghdad');
  const box = await reader.strip.boundingBox();
  await reader.strip.click({ position: { x: (box?.width ?? 0) * 0.4, y: 10 } });
  await expect(reader.strip).toHaveAttribute(
    'aria-valuetext',
    /^Paragraph 7 of 15: Palestine Street, Baghdad/,
  );
  await expect(reader.article.getByText('Footage passed around')).toBeInViewport();
  await expect(reader.places.locator('[data-lit]')).toContainText('Palestine Street');
});

test('arrows on the strip come to every paragraph, from the first to the last and back', async ({
  reader,
}) => {
  await reader.open();
  await reader.strip.focus();
  const seen: string[] = [];
  for (let i = 0; i < 14; i++) {
    await reader.press('ArrowRight');
    // The page takes a quarter of a second to see where it is; it must agree.
    await reader.page.waitForTimeout(300);
    seen.push((await reader.strip.getAttribute('aria-valuetext')) ?? '');
  }
  expect(seen.map((text) => Number(/\d+/.exec(text)?.[0]))).toEqual(
    Array.from({ length: 14 }, (_, i) => i + 2),
  );
  await reader.press('Home');
  await expect(reader.strip).toHaveAttribute('aria-valuetext', /^Paragraph 1 of 15/);
  await reader.press('End');
  await expect(reader.strip).toHaveAttribute('aria-valuetext', /^Paragraph 15 of 15/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the strip stays in sight below the map, and a tap goes there', async ({ reader }) => {
    await reader.open();
    await reader.mapAtRest();
    await reader.swipe(700, 300);
    await expect(reader.strip).toBeInViewport();
    const [strip, map] = [await reader.strip.boundingBox(), await reader.map.boundingBox()];
    expect(strip?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0) - 1);
    await reader.strip.tap({ position: { x: (strip?.width ?? 0) * 0.7, y: 12 } });
    await expect(reader.article.getByText('About 2,500')).toBeInViewport();
  });
});
