import { openJourney } from './support/journey.ts';
import { expect, Reader, test } from './support/page.ts';

const ARTICLE = `Storm cuts power along the Gulf coast

Thousands of homes in Mobile, Alabama, lost power on Friday after a storm came ashore near Pensacola, Florida.
In Montgomery the governor asked Washington for help. Ships were told to stay out of the Gulf of Mexico.`;

const headline = (reader: Reader) => reader.article.getByRole('heading', { level: 1 });

test('what was pasted is there after a reload, shared in a link, listed, deleted and had back', async ({
  reader,
  page,
  browser,
}) => {
  await reader.open();
  await reader.paste(ARTICLE);
  await expect(reader.place('Pensacola')).toBeVisible();
  await expect(page).toHaveURL(/\?own=[\w-]+$/);
  await reader.place('Pensacola').click();
  await page.reload();
  await expect(headline(reader)).toHaveText('Storm cuts power along the Gulf coast');
  await expect(reader.selectedPlace()).toHaveAccessibleName(/^Pensacola/);

  await reader.publish('Share');
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(link).toContain('#s=');
  await page.keyboard.press('Escape');
  await reader.place('Mobile').click();
  await reader.publish('Share');
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/&place=mobile$/);
  await page.keyboard.press('Escape');

  await test.step('the link opens the story, with what was selected, where nothing is kept', async () => {
    const fresh = await browser.newContext();
    const other = new Reader(await fresh.newPage());
    await other.open(link);
    await expect(headline(other)).toHaveText('Storm cuts power along the Gulf coast');
    await expect(other.selectedPlace()).toHaveAccessibleName(/^Pensacola/);
    await other.place('Mobile').click();
    expect(other.hash()).toMatch(/^#s=[\w-]+&place=/);
    await other.page.goBack();
    await expect(other.selectedPlace()).toHaveAccessibleName(/^Pensacola/);
    const opening = fresh.waitForEvent('page');
    await other.article
      .getByRole('link', { name: 'Mobile' })
      .first()
      .click({ modifiers: ['ControlOrMeta'] });
    const tab = new Reader(await opening);
    await expect(headline(tab)).toHaveText('Storm cuts power along the Gulf coast');
    await expect(tab.selectedPlace()).toHaveAccessibleName(/^Mobile/);
    // A link that lost its end on the way, followed in the same tab.
    await other.page.goto(link.slice(0, -200).replace(/&.*/, ''));
    await expect(other.page.getByRole('alert')).toContainText('The link is incomplete');
    await fresh.close();
  });

  await reader.menu('Stories');
  const stories = page.getByRole('dialog', { name: 'Stories' });
  await expect(stories.getByRole('link')).toHaveText('Storm cuts power along the Gulf coast');
  await expect(stories.getByRole('img', { name: /^Map of Storm/ })).toBeVisible();
  await stories.getByRole('button', { name: /^Delete Storm/ }).click();
  await expect(stories.getByRole('link')).toHaveCount(0);
  await stories.getByRole('button', { name: 'Undo' }).click();
  await stories.getByRole('link').click();
  await expect(headline(reader)).toHaveText('Storm cuts power along the Gulf coast');
});

test('where there is no room left the page says so and offers the file; once there is, it keeps again', async ({
  reader,
  page,
  context,
}) => {
  await openJourney(reader);
  const browser = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: /^Review/ }).click();
  await reader.row(/^Jordan/).click();
  await reader.press('n');
  await expect(reader.notice('There is no room left')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download story.json' }).click();
  const path = await (await saving).path();

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await reader.row(/^Georgia/).click();
  await reader.press('a');
  // The notice goes when all is kept, and not before.
  await expect(reader.notice('There is no room left')).toBeHidden();
  await page.reload();
  await expect(reader.place('Springfield')).toBeVisible();
  await expect(reader.place('Jordan')).toHaveCount(0);

  await test.step('the file holds what was changed', async () => {
    const kept = page.url();
    await page.getByRole('button', { name: 'New map', exact: true }).click();
    await reader.dialog('New map').locator('input[type="file"]').setInputFiles(path);
    await expect(page).not.toHaveURL(kept);
    await expect(reader.place('Georgia')).toBeVisible();
    await expect(reader.place('Jordan')).toHaveCount(0);
  });
});

test('the very first correction is there though the tab dies right after it', async ({ reader, page }) => {
  await openJourney(reader);
  await page.getByRole('button', { name: /^Review/ }).click();
  await reader.row(/^Jordan/).click();
  await reader.press('n');
  await reader.said('Jordan');
  const after = await reader.crash();
  await expect(after.place('Springfield')).toBeVisible();
  await expect(after.place('Jordan')).toHaveCount(0);
});

test('where nothing may be kept the page says so and offers the file', async ({ reader, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await reader.open();
  await reader.paste('A day in Lyon\n\nFrom Lyon we went to Marseille by train.');
  await expect(reader.place('Marseille')).toBeVisible();
  await expect(reader.notice('can’t be saved in this browser')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download story.json' }).click();
  expect((await saving).suggestedFilename()).toBe('story.json');
});

test('two tabs with one story see what the other changes, and neither overwrites it unseen', async ({
  reader,
  page,
  context,
}) => {
  const takeOut = async (tab: Reader, name: RegExp) => {
    await tab.page.getByRole('button', { name: /^Review/ }).click();
    await tab.row(name).first().click();
    await tab.press('n');
    await tab.review.getByRole('button', { name: 'Done' }).click();
  };
  await reader.open();
  await reader.paste('A day in Lyon\n\nFrom Lyon we went to Marseille by train, and to Geneva by bus.');
  await expect(reader.place('Marseille')).toBeVisible();
  const other = new Reader(await context.newPage());
  await other.open(page.url());
  await takeOut(other, /^Marseille/);

  await expect(reader.notice('changed in another tab')).toBeVisible();
  await expect(reader.place('Marseille')).toBeVisible();
  await page.getByRole('button', { name: 'Show the other tab’s version' }).click();
  await expect(reader.notice('changed in another tab')).toBeHidden();
  await expect(reader.place('Marseille')).toHaveCount(0);

  // From there it goes on, and now it is the other that is told.
  await takeOut(reader, /^Geneva/);
  await expect(other.notice('changed in another tab')).toBeVisible();
  await other.press('Control+z');
  await expect(other.place('Marseille')).toBeVisible();
  await other.page.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await expect(other.notice('changed in another tab')).toBeHidden();
  await expect(other.page).not.toHaveURL(page.url());

  await reader.menu('Stories');
  await expect(reader.dialog('Stories').getByRole('listitem')).toHaveCount(2);
  const places = async (tab: Reader) => {
    await tab.page.reload();
    await expect(tab.place('Lyon')).toBeVisible();
    return [await tab.place('Marseille').count(), await tab.place('Geneva').count()];
  };
  expect(await places(reader)).toEqual([0, 0]);
  expect(await places(other)).toEqual([1, 1]);
});
