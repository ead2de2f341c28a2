import { expect, test } from 'vitest';
import { importMarkdown } from '../../../src/import/importMarkdown.ts';
import { withoutUnclosed } from '../../../src/story/markdown/withoutUnclosed.ts';

test.each(['<!--', '<![CDATA[', '<?'])(
  'many “%s” without an end are the text that they are read as',
  (begin) => {
    const text = `In Oslo ${`${begin} rain `.repeat(101)}fell.`;
    expect(withoutUnclosed(text)).not.toContain(begin);
    expect(importMarkdown(text).text).toBe(text);
  },
);

test('comments that end, and a few that do not, stay', () => {
  const text = `${'<!-- a -->'.repeat(200)} In Oslo <!-- ${'and <!'.repeat(99)}`;
  expect(withoutUnclosed(text)).toBe(text);
  expect(withoutUnclosed(`<!-- a --> ${'<!-- '.repeat(101)}`)).toMatch(/^<!-- a --> <\\!-- /);
});
