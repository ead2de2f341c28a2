import { expect, test } from './support/page.ts';

test('the way of a screen reader through a story, as the docs have it', async ({ reader, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.open();
  await reader.mapAtRest();

  for (const name of ['Skip to the article', 'Skip to the places', 'Skip to the map']) {
    await reader.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await reader.press('Shift+Tab', 'Shift+Tab', 'Enter');
  await expect(reader.article).toBeFocused();

  await reader.strip.focus();
  await reader.press('ArrowRight');
  await expect(reader.strip).toHaveAttribute('aria-valuetext', /^Paragraph 2 of 15: Baghdad/);

  await expect(reader.article).toMatchAriaSnapshot(`
    - region "Article":
      - article:
        - heading "US drone kills militia commander in Baghdad" [level=1]:
          - link "US"
          - link "Baghdad"
        - paragraph:
          - time: /4 January 2024/
        - paragraph:
          - link "United States"
  `);
  await expect(
    reader.article.getByRole('link', { name: 'US', exact: true }).first(),
  ).toHaveAccessibleDescription('as a government or organisation');

  await reader.article.getByRole('link', { name: 'Baghdad' }).first().press('Enter');
  await expect(reader.heard).toHaveText(
    /^Baghdad, city in Iraq, Middle East, mention 1 of 8: US drone kills/,
  );
  await reader.press('j');
  await expect(reader.heard).toHaveText(/^United States, country, mention 2 of 8: /);

  await reader.press('Escape');
  await expect(reader.heard).toHaveText('Nothing selected.');
  await reader.place('Baghdad').focus();
  await reader.press('ArrowDown');
  await expect(reader.place('Iran')).toBeFocused();
  await reader.press('Enter');
  await expect(reader.places).toMatchAriaSnapshot(`
    - listitem:
      - button /Iran 6 mentions.*/ [expanded]
      - region "Excerpts":
        - heading "Iran" [level=3]
        - paragraph: Country · Middle East
        - blockquote:
          - mark:
            - link "Iran"
  `);
  await expect(reader.heard).toHaveText(/^Iran selected\. Country, Middle East\. 6 mentions\.$/);
  await reader.press('Escape');
  await expect(reader.heard).toHaveText('Nothing selected.');
});
