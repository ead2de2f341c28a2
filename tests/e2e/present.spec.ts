import { expect, test } from './support/page.ts';

test('a story is presented by keys: its headline, then sentence after sentence with the map', async ({
  reader,
}) => {
  await reader.open();
  await reader.mapAtRest();
  await reader.present();
  const { slide } = reader;
  await expect(
    slide.getByRole('heading', { name: 'US drone kills militia commander in Baghdad' }),
  ).toBeVisible();
  await expect(reader.article).toBeHidden();
  const before = await reader.camera();
  await reader.press('ArrowRight', 'PageDown', ' ');
  await expect(slide).toContainText('4 of 12');
  await expect(slide).toContainText('Popular Mobilisation headquarters');
  await expect(slide.getByRole('progressbar')).toHaveAttribute('value', '4');
  await reader.press('End');
  await expect(slide).toContainText('12 of 12');
  await expect.poll(() => reader.camera()).not.toBe(before);
  await reader.press('ArrowRight', 'ArrowLeft');
  await expect(slide).toContainText('11 of 12');
  await reader.press('Home');
  await expect(slide).toContainText('1 of 12');
  await reader.press('ArrowRight', 'Escape');
  await expect(slide).toBeHidden();
  await expect(reader.article).toBeVisible();
  await expect(reader.chosenMention).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a story is presented by swipes, with the map above', async ({ reader }) => {
    await reader.open();
    await reader.mapAtRest();
    await reader.present();
    const { slide } = reader;
    await expect(slide).toContainText('1 of 12');
    const [map, words] = [await reader.map.boundingBox(), await slide.boundingBox()];
    expect(words?.y).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
    await reader.finger({ x: 300, y: 500 }, { x: 120, y: 505 });
    await expect(slide).toContainText('2 of 12');
    await reader.finger({ x: 120, y: 500 }, { x: 300, y: 505 });
    await expect(slide).toContainText('1 of 12');
    await slide.getByRole('button', { name: 'End' }).click();
    await expect(reader.article).toBeVisible();
  });
});
