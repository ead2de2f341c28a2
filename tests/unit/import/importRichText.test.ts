import { expect, test } from 'vitest';
import { dateOf } from '../../../src/import/dateOf.ts';
import { importRichText } from '../../../src/import/importRichText.ts';
import { langOf } from '../../../src/import/langOf.ts';

const blocks = (html: string) => {
  const { title, text, blocks } = importRichText(html);
  return { title, blocks: blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]) };
};

test('keeps all that was copied, also where it is little', () => {
  expect(
    blocks(
      '<meta charset="utf-8"><b><h2>Two towns</h2><p>From <i>Graz</i><br>to Linz.</p><ul><li><p>by rail</p></li></ul></b>',
    ),
  ).toEqual({
    title: 'Two towns',
    blocks: [
      ['heading', 'Two towns'],
      ['paragraph', 'From Graz\nto Linz.'],
      ['item', 'by rail'],
    ],
  });
});

test('reads paragraphs alone as plain text', () => {
  expect(blocks('<p>Two towns</p><p>By Eva Moser</p><p>From Graz to Linz it is not far.</p>')).toEqual({
    title: 'Two towns',
    blocks: [
      ['heading', 'Two towns'],
      ['paragraph', 'From Graz to Linz it is not far.'],
    ],
  });
});

test('takes who wrote it and when from below the headline, and from nowhere else', () => {
  const page = (below: string) =>
    importRichText(`<h1>Two towns</h1>${below}<h2>The way</h2><p>From Graz to Linz.</p><p>By Rail</p>`);
  const lines = '<p>Two towns</p><p>By Eva J. Moser<br>Fri, 5 January 2024, 9.30 am GMT</p>';
  const { byline, published, text } = page(lines);
  expect({ byline, published }).toEqual({ byline: 'Eva J. Moser', published: '2024-01-05' });
  expect(text).toBe('Two towns\n\nThe way\n\nFrom Graz to Linz.\n\nBy Rail');
  const none = page('<p>by rail</p><p>On January 5, 2024 it snowed</p>');
  expect(none).toMatchObject({ byline: null, published: null });
  expect(none.text).toContain('by rail\n\nOn January 5, 2024 it snowed');
});

test('nothing is an error', () => {
  expect(() => importRichText('<p> </p>')).toThrow(expect.objectContaining({ code: 'import/no-text' }));
});

test.each([
  ['2024-01-05T23:30:00-08:00', '2024-01-05'],
  ['Updated January 5, 2024, 9 p.m.', '2024-01-05'],
  ['5 Sept. 2023', '2023-09-05'],
  ['2024-02-30', null],
  ['yesterday', null],
])('the date in “%s” is %s', (written, date) => expect(dateOf(written)).toBe(date));

test.each([
  ['en_gb', 'en-GB'],
  ['x', null],
  ['not a tag', null],
])('the language “%s” is %s', (tag, lang) => expect(langOf(tag)).toBe(lang));
