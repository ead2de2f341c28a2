import { Following } from './support/following.ts';
import { expect, test } from './support/page.ts';

test('the map goes with the reading, and marks softly where it is', async ({ reader }) => {
  const following = new Following(reader);
  await reader.open();
  const before = await reader.camera();
  await following.readTo('The killing came');
  await expect(following.place).toContainText('Iraq');
  await expect.poll(() => reader.camera()).not.toBe(before);
  await expect(reader.chosenMention).toHaveCount(0);
  await following.readTo('Footage passed');
  await expect(following.place).toContainText('Palestine Street');
  const near = await reader.camera();
  await following.readTo('The Popular Mobilisation Forces gather');
  expect(await reader.camera()).toBe(near);
});

test('a hand on the map pauses it, and a button or reading on takes it up', async ({ reader }) => {
  const following = new Following(reader);
  await reader.open();
  await following.readTo('The killing came');
  await expect(following.place).toContainText('Iraq');
  await following.dragMap();
  await expect(following.again).toBeVisible();
  await expect(following.place).toHaveCount(0);
  const moved = await reader.camera();
  await following.again.click();
  await expect(following.again).toBeHidden();
  await expect(following.place).toContainText('Iraq');
  await expect.poll(() => reader.camera()).not.toBe(moved);
  await following.dragMap();
  await expect(following.again).toBeVisible();
  await following.readTo('Nujaba gave');
  await expect(following.again).toBeHidden();
  await expect(following.place).toContainText('Baghdad');
});

test('what is chosen stays on the map until the reader reads on', async ({ reader }) => {
  const following = new Following(reader);
  await reader.open();
  await following.readTo('The killing came');
  await expect(following.place).toContainText('Iraq');
  await reader.place('Iran').click();
  await expect(following.place).toHaveCount(0);
  await following.readTo('Nujaba gave');
  await expect(following.place).toContainText('Baghdad');
});

test('following is turned off in the map’s menu, which is remembered', async ({ reader }) => {
  const following = new Following(reader);
  await reader.open();
  await following.turn(false);
  await following.readTo('The killing came');
  await following.rest();
  await expect(following.place).toHaveCount(0);
  await reader.open();
  await following.readTo('The killing came');
  await following.rest();
  await expect(following.place).toHaveCount(0);
  await following.turn(true);
  await expect(following.place).toContainText('Iraq');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('following waits to be asked, and goes with the finger', async ({ reader }) => {
    const following = new Following(reader);
    await reader.open();
    await reader.mapAtRest();
    await reader.swipe(700, 350);
    await following.rest();
    await expect(following.mentions).toHaveCount(0);
    await following.turn(true);
    await reader.swipe(700, 350);
    await expect(following.mentions.first()).toHaveText('Baghdad');
  });
});
