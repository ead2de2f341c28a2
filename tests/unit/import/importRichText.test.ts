import { describe, expect, test } from 'vitest';
import { bylineOf } from '../../../src/import/bylineOf.ts';
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

describe('a headline that nothing marks as heading', () => {
  const below = '<p>By Eva Moser</p><p>Published 5th January 2024</p><p>Snow fell in Graz.</p>';
  test.each([
    ['above a list', `<p><b>Two towns</b></p>${below}<ul><li>Linz</li></ul>`],
    ['above a section', `<p>Two towns</p>${below}<h2>The way</h2><p>From Graz to Linz.</p>`],
    [
      'close above a section',
      '<p>Two towns</p><p>By Eva Moser, 5 January 2024</p><h3>The way</h3><p>On foot.</p>',
    ],
    ['above a quote', `<div>Two towns</div>${below}<blockquote>We walked.</blockquote>`],
  ])('%s', (_, html) => {
    const { title, byline, published, text } = importRichText(html);
    expect({ title, byline, published }).toEqual({
      title: 'Two towns',
      byline: 'Eva Moser',
      published: '2024-01-05',
    });
    expect(text.split('Two towns')).toHaveLength(2);
    expect(text).not.toMatch(/Eva|2024/);
  });
});

test.each([
  '<del cite="mailto:desk">gone</del>',
  '<s>gone</s>',
  '<strike>gone</strike>',
  '<span style="color: red; text-decoration: line-through">gone</span>',
  '<span class="TrackChangeTextDeletion SCXW1">gone</span>',
  '<span style="mso-hide:all">gone</span>',
  '<span class="MsoCommentReference"><a href="#_msocom_1">gone</a></span>',
  '<div style="mso-element:comment-list"><p class="MsoCommentText">gone</p></div>',
  '<sup><a href="#cmnt1" id="cmnt_ref1">gone</a></sup>',
  '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a>gone</p></div>',
])('leaves out what was deleted or commented: %s', (html) => {
  const { text } = importRichText(`<p>Snow fell in Graz. ${html}<ins>It stayed.</ins></p>`);
  expect(text.replace(/\s+/g, ' ')).toBe('Snow fell in Graz. It stayed.');
});

test.each([
  ['4th March 2026', '2026-03-04'],
  ['Dec. 22, 2025, 6:47 p.m.', '2025-12-22'],
  ['MARCH 1ST, 2026', '2026-03-01'],
  ['3rd of May, 2021', '2021-05-03'],
  ['31 June 2021', null],
])('the date in “%s” is %s', (written, date) => expect(dateOf(written)).toBe(date));

test.each([
  ['By Ann Lee | 5 min read', 'Ann Lee'],
  ['Ann Lee @annlee', 'Ann Lee'],
  ['@annlee', null],
  ['By ANN LEE Updated 10:15 am', 'ANN LEE'],
  ['Ann Lee and Bo Chi • Photographs by Cy Dee', 'Ann Lee and Bo Chi'],
  ['Share\nAnn Lee\nFollow', 'Ann Lee'],
  ['Published: Dec. 22, 2025', null],
  ['https://example.org/ann', null],
])('the byline in “%s” is %s', (written, names) => expect(bylineOf(written)).toBe(names));
