import { expect, test } from 'vitest';
import { compileMarkdown } from '../../../src/story/markdown/compileMarkdown.ts';

const head = `---
published: 2024-01-05
places:
  paris: { name: Paris, kind: city, point: [2.35, 48.85], country: FR }
  us: { name: United States, kind: country, country: US }
---
`;

test('links are mentions, titles their roles, and the rest is the article', () => {
  const story = compileMarkdown(`${head}
# News from [Paris](#paris)

A *fine* day in [Paris](#paris),
said [Washington](#us "metonym"). [More](https://example.org)

> Quoted in [Paris](#paris).

- First
- Second

*A view of [Paris](#paris)*
`);
  expect(story.title).toBe('News from Paris');
  expect(story.published).toBe('2024-01-05');
  expect(story.text).toBe(
    'News from Paris\n\nA fine day in Paris, said Washington. More\n\nQuoted in Paris.\n\nFirst\n\nSecond\n\nA view of Paris',
  );
  expect(story.blocks.map(({ kind }) => kind)).toEqual([
    'heading',
    'paragraph',
    'quote',
    'item',
    'item',
    'caption',
  ]);
  expect(story.mentions.map(({ id, quote, place, role }) => [id, quote, place, role])).toEqual([
    ['m1', 'Paris', 'paris', 'literal'],
    ['m2', 'Paris', 'paris', 'literal'],
    ['m3', 'Washington', 'us', 'metonym'],
    ['m4', 'Paris', 'paris', 'literal'],
    ['m5', 'Paris', 'paris', 'literal'],
  ]);
});

test('the same Markdown gives the same story', () => {
  const markdown = `${head}\n# In [Paris](#paris)\n`;
  expect(compileMarkdown(markdown)).toEqual(compileMarkdown(markdown));
});

test('errors name the line or the field', () => {
  expect(() => compileMarkdown('# No front matter')).toThrow('front matter: is missing');
  expect(() => compileMarkdown(`${head}\n# A\n\nTo [Rome](#rome).\n`)).toThrow(
    'line 10: there is no place “rome”',
  );
  expect(() => compileMarkdown(`${head}\n# A\n\n    code\n`)).toThrow(
    'line 10: a code has no place in an article',
  );
  expect(() => compileMarkdown(`${head}\n# [A](#paris "hero")\n`)).toThrow('mentions[0].role: should be');
  expect(() => compileMarkdown('---\nplaces: [1]\n---\n# A\n')).toThrow('places: should be a mapping');
  expect(() => compileMarkdown('---\ntitle: "\n---\n# A\n')).toThrow('front matter: ');
  expect(() => compileMarkdown(`${head.replace('2.35', '235')}\n# A\n`)).toThrow(
    'places[0].point: longitude 235 is outside −180…180',
  );
});

test.each([
  ['quotes', `${'> '.repeat(20_000)}deep`],
  ['lists', `${'- '.repeat(20_000)}deep`],
  ['lists by their indent', Array.from({ length: 4000 }, (_, i) => `${'  '.repeat(i)}- deep`).join('\n')],
])('%s within each other without end are refused at once', (_, body) => {
  expect(() => compileMarkdown(`---\ntitle: T\nplaces: {}\n---\n\n${body}\n`)).toThrow('nested too deeply');
});

test('lists and quotes as people write them are read', () => {
  const body =
    '> - one\n>   - two\n>     - three\n\n1. first\n   - inner\n\n- - - odd\n\n* * *\n\n- a - b > c';
  expect(compileMarkdown(`---\ntitle: T\nplaces: {}\n---\n\n${body}\n`).text).toContain('three');
});

test.each([
  ['an alias of nothing', 'kind: *city'],
  [
    'aliases that unfold without end',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
  ],
  ['brackets within each other', `a: ${'['.repeat(20_000)}`],
])('front matter with %s is refused by its name', (_, yaml) => {
  expect(() => compileMarkdown(`---\ntitle: T\n${yaml}\nplaces: {}\n---\n\nText\n`)).toThrow(/^front matter/);
});
