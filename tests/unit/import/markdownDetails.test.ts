import { describe, expect, test } from 'vitest';
import { markdownDetails } from '../../../src/import/markdownDetails.ts';

const NOTHING = { title: null, byline: null, published: null, lang: null };

describe('front matter', () => {
  test.each([
    [
      '---\ntitle: Rain\nauthor: Ann Lee\ndate: 2024-01-05\nlang: en_gb\n---\nIt fell.',
      { title: 'Rain', byline: 'Ann Lee', published: '2024-01-05', lang: 'en-GB' },
    ],
    ['---\nauthors: [Ann Lee, Bo Chi]\n---\nIt fell.', { ...NOTHING, byline: 'Ann Lee, Bo Chi' }],
    ['---\nauthor:\n  name: Ann Lee\n---\nIt fell.', { ...NOTHING, byline: 'Ann Lee' }],
    ['---\nbyline: Bo Chi\nauthor: Ann Lee\ntitle: " "\n---\nIt fell.', { ...NOTHING, byline: 'Bo Chi' }],
    [
      '+++\ntitle = "Rain"\ndate = 2024-01-05T10:00:00Z\n+++\nIt fell.',
      { ...NOTHING, title: 'Rain', published: '2024-01-05' },
    ],
    ['---\ntitle: 3\nauthor: {}\n---\nIt fell.', NOTHING],
    ['It fell.', NOTHING],
  ])('%j', (markdown, details) => {
    expect(markdownDetails(markdown).details).toEqual(details);
    expect(markdownDetails(markdown).body.trim()).toBe('It fell.');
  });

  test.each(['---\nIt fell: [\n---\nIt stayed.', '+++\nIt fell\n+++\nIt stayed.'])(
    'two rules with a text between are the article’s own: %j',
    (markdown) => {
      expect(markdownDetails(markdown)).toEqual({ details: NOTHING, body: markdown });
    },
  );
});
