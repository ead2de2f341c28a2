import { expect, test } from './support/page.ts';

test('J and K step through the story, and a screen reader hears each stop', async ({ reader }) => {
  await reader.open();
  await reader.mapAtRest();
  await reader.press('j');
  await expect(reader.steps).toContainText('1 of 47');
  await expect(reader.chosenMention).toHaveText('US');
  await reader.press('j', 'j');
  await expect(reader.chosenMention).toHaveText('United States');
  await expect(reader.heard).toHaveText(
    /^United States, country, mention 2 of 8: A drone sent by the United States/,
  );
  await reader.press('k');
  await expect(reader.chosenMention).toHaveText('Baghdad');
  await expect(reader.heard).toHaveText(
    /^Baghdad, city in Iraq, Middle East, mention 1 of 8: US drone kills/,
  );
  await reader.place('Syria').click();
  await reader.press('j');
  await expect(reader.chosenMention).toHaveText('Syria');
  await expect(reader.chosenMention).toBeInViewport();
});

test('the bar steps through where it happens or through the places, and is put away', async ({ reader }) => {
  await reader.open();
  await reader.excerpts.getByRole('button', { name: 'Step through the story' }).click();
  await expect(reader.steps).toContainText('1 of 47');
  const next = reader.steps.getByRole('button', { name: 'Next stop' });
  await reader.steps.getByLabel('Stop at').selectOption('Where it happens');
  await next.click();
  await expect(reader.chosenMention).toHaveText('Baghdad');
  await reader.steps.getByLabel('Stop at').selectOption('Places');
  await expect(reader.steps).toContainText('12 stops');
  await next.click();
  await expect(reader.steps).toContainText('2 of 12');
  await expect(reader.selectedPlace()).toContainText('Baghdad');
  await expect(reader.steps.getByRole('checkbox', { name: 'Line' })).toBeChecked();
  await reader.steps.getByRole('button', { name: 'Stop stepping' }).click();
  await expect(reader.steps).toBeHidden();
});

test('a question mark lists the keys; in a field keys write', async ({ reader }) => {
  await reader.open();
  await reader.mapAtRest();
  await reader.press('?');
  await expect(reader.dialog('Keys')).toContainText('step through the story');
  await reader.press('j');
  await expect(reader.steps).toBeHidden();
  await reader.press('Escape');
  await expect(reader.dialog('Keys')).toBeHidden();
  await reader.places.getByRole('searchbox').press('j');
  await expect(reader.places.getByRole('searchbox')).toHaveValue('j');
  await expect(reader.steps).toBeHidden();
});
