import { openJourney, TEXT } from './support/journey.ts';
import { expect, type Reader, test } from './support/page.ts';

/** Opens the review at the first mention of a name. */
async function review(reader: Reader, name: RegExp): Promise<void> {
  await reader.page.getByRole('button', { name: /^Review/ }).click();
  await reader.row(name).first().click();
}

/** Ends the review, where the panels show what it has changed. */
const done = (reader: Reader) => reader.review.getByRole('button', { name: 'Done' }).click();

/** Undoes the last step by its button, which names it. */
const undo = (reader: Reader, step: string) =>
  reader.review.getByRole('button', { name: `Undo: ${step}`, exact: true }).click();

test('a mention is given another role, and a place of its own; two places become one', async ({ reader }) => {
  await openJourney(reader);
  const { review: panel } = reader;

  await test.step('role', async () => {
    await review(reader, /^Springfield/);
    await panel.getByLabel('Role').selectOption({ label: 'Metonym: a government or organisation' });
    await reader.said('Changed Springfield to metonym, 3 mentions.');
    await done(reader);
    await expect(reader.place('Springfield 3 mentions, as a government or organisation')).toBeVisible();
    // The steps are undone after the review too.
    await reader.press('Control+z');
    await reader.said('Undone: Changed Springfield to metonym, 3 mentions.');
    await expect(reader.place('Springfield 3 mentions, as a location')).toBeVisible();
  });

  await test.step('split', async () => {
    await review(reader, /^Springfield/);
    await panel.getByText('The place itself').click();
    await panel.getByRole('button', { name: 'Split this mention off' }).click();
    await reader.said('Split one mention of Springfield off.');
    await expect(reader.row(/^Springfield.*\b0 %/s)).toHaveCount(1);
    await done(reader);
    await expect(reader.place('Springfield 2 mentions')).toBeVisible();
    await reader.place('Springfield 1 mention').click();
    await expect(reader.excerpt(0)).toContainText('The mayor of Springfield flew');
    await expect(reader.excerpts.getByRole('blockquote')).toHaveCount(1);
    await review(reader, /^Springfield/);
    await undo(reader, 'Split one mention of Springfield off');
    await done(reader);
    await expect(reader.place('Springfield 3 mentions')).toBeVisible();
    await expect(reader.place('Springfield')).toHaveCount(1);
  });

  await test.step('merge', async () => {
    await review(reader, /^Georgia/);
    await panel.getByText('The place itself').click();
    const merge = panel.getByRole('button', { name: 'Merge' });
    await expect(merge).toBeDisabled();
    await panel.getByLabel('Same place as').selectOption({ label: 'Jordan · Country' });
    await merge.click();
    await reader.said('Merged Georgia into Jordan.');
    await done(reader);
    await expect(reader.place('Georgia')).toHaveCount(0);
    await reader.place('Jordan 2 mentions').click();
    await expect(reader.excerpt(0)).toContainText('flew to Georgia');
    await review(reader, /^Georgia/);
    await undo(reader, 'Merged Georgia into Jordan');
    await done(reader);
    await expect(reader.place('Georgia 1 mention')).toBeVisible();
    await expect(reader.place('Jordan 1 mention')).toBeVisible();
  });
});

test('a place is renamed, and said to be how certain, known how well, and what of note', async ({
  reader,
}) => {
  await openJourney(reader);
  const { review: panel } = reader;
  await review(reader, /^Georgia/);
  await panel.getByText('The place itself').click();
  const fill = async (label: string, text: string) => {
    await panel.getByLabel(label, { exact: true }).fill(text);
    await reader.press('Enter');
  };

  await fill('Name', 'Sakartvelo');
  await reader.said('Renamed Georgia to Sakartvelo.');
  await expect(reader.row(/^Georgia.*Sakartvelo · Country/s)).toBeVisible();
  await panel.getByLabel('How certain').selectOption('Uncertain');
  await reader.said('Marked Sakartvelo as uncertain.');
  await fill('Known to within, in metres', '-5');
  await expect(panel.getByRole('alert').filter({ hasText: 'Metres from 0' })).toBeVisible();
  await fill('Known to within, in metres', '40000');
  await reader.said('Changed how well Sakartvelo is known.');
  await fill('Note', 'The border is disputed.');
  await reader.said('Changed the note on Sakartvelo.');
  await done(reader);
  await reader.place('Sakartvelo').click();
  await expect(reader.excerpts).toContainText(
    'Position uncertain. Accurate to 40 km. The border is disputed.',
  );

  // The steps back, one by one: what they leave is what the reader sees.
  await reader.press('Control+z');
  await expect(reader.excerpts).not.toContainText('disputed');
  await reader.press('Control+z');
  await expect(reader.excerpts).not.toContainText('40 km');
  await expect(reader.excerpts).toContainText('Position uncertain');
  await reader.press('Control+z');
  await expect(reader.excerpts).not.toContainText('Position uncertain');
  await reader.press('Control+z');
  await reader.said('Undone: Renamed Georgia to Sakartvelo.');
  await expect(reader.place('Georgia')).toHaveAttribute('aria-current', 'true');

  await test.step('a note is worth reading on a certain place too', async () => {
    await reader.press('Control+Shift+Z');
    await expect(reader.place('Sakartvelo')).toBeVisible();
    await review(reader, /^Georgia/);
    await panel.getByText('The place itself').click();
    await fill('Note', 'Not the state.');
    await done(reader);
    await expect(reader.excerpts).toContainText('Not the state.');
  });
});

test('a draft of the text is kept while its dialog is closed, as long as it is of that text', async ({
  reader,
  page,
}) => {
  await openJourney(reader);
  await page.getByRole('button', { name: /^Review/ }).click();
  const open = page.getByRole('button', { name: 'Edit the text' });
  const field = reader.dialog('Edit the text').getByRole('textbox', { name: /^Text/ });
  const caret = () =>
    field.evaluate((area) => (area instanceof HTMLTextAreaElement ? area.selectionStart : -1));
  await reader.row(/^Georgia/).click();
  await open.click();
  await expect.poll(caret).toBe(TEXT.indexOf('Georgia'));
  await reader.press('Escape');
  await reader.row(/^Jordan/).click();
  await open.click();
  await expect.poll(caret).toBe(TEXT.indexOf('Jordan'));

  const draft = TEXT.replace('her adviser', 'an old friend');
  await field.fill(draft);
  await reader.press('Escape');
  await open.click();
  await expect(field).toHaveValue(draft);
  await reader.dialog('Edit the text').getByRole('button', { name: 'Save' }).click();
  await expect(reader.article).toContainText('Jordan, an old friend');
  await page.getByRole('button', { name: /^Undo: Edited/ }).click();
  await expect(reader.article).toContainText('Jordan, her adviser');
  await open.click();
  await expect(field).toHaveValue(TEXT);
});
