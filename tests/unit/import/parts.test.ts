import { describe, expect, test } from 'vitest';
import { articleFrom } from '../../../src/import/articleFrom.ts';
import { articleOfParts } from '../../../src/import/articleOfParts.ts';
import { depthOf } from '../../../src/import/depthOf.ts';
import { htmlParts } from '../../../src/import/htmlParts.ts';
import { importText } from '../../../src/import/importText.ts';
import { parseDocument } from '../../../src/import/parseDocument.ts';
import { withLanguage } from '../../../src/import/withLanguage.ts';

const NOTHING = { title: null, byline: null, published: null, lang: null };
const told = (parts: readonly { readonly kind: string; readonly text: string }[]) =>
  parts.map(({ kind, text }) => `${kind}: ${text}`);

describe('HTML comes apart', () => {
  test.each([
    ['<p>One</p><p>Two', ['paragraph: One', 'paragraph: Two']],
    ['One<div>Two</div>Three', ['paragraph: One', 'paragraph: Two', 'paragraph: Three']],
    ['One<br>Two<br><br>Three', ['paragraph: One\nTwo', 'paragraph: Three']],
    ['<h2>One</h2><ul><li>Two<p>Three</p></ul>', ['heading: One', 'item: Two', 'item: Three']],
    [
      '<blockquote>One<ul><li>Two</ul>Three</blockquote>Four',
      ['quote: One', 'item: Two', 'quote: Three', 'paragraph: Four'],
    ],
    ['<figure>One<figcaption>Two</figcaption></figure>', ['paragraph: One', 'caption: Two']],
    ['<pre>One\n  two\n\nThree</pre>', ['paragraph: One\ntwo', 'paragraph: Three']],
    ['<p>One\n  <i>two</i>\n three', ['paragraph: One two three']],
    ['<table><tr><td>One<td>Two</table>', ['paragraph: One', 'paragraph: Two']],
    ['One<hr>Two<h2></h2>Three', ['paragraph: One', 'paragraph: Two', 'paragraph: Three']],
    ['One<script>no</script><button>no</button><s>no</s><b hidden>no</b> two', ['paragraph: One two']],
    ['<p> </p><p>&nbsp;</p>', []],
    ['', []],
  ])('%s', (html, expected) => {
    expect(told(htmlParts(parseDocument(html).body))).toEqual(expected);
  });

  test('how deep it nests', () => {
    const depth = (html: string) => depthOf(parseDocument(html).body);
    expect(depth('')).toBe(0);
    expect(depth('<p></p>')).toBe(1);
    expect(depth('<p>a</p><p>a</p>')).toBe(2);
    expect(depth('<div><p><b>a</b></p></div><p>a</p>')).toBe(4);
    expect(depth('<p>a</p><div><p><b>a</b></p></div>')).toBe(4);
  });
});

describe('a plain text', () => {
  const parts = (text: string) => {
    const article = importText(text);
    return told(
      article.blocks.map(({ kind, start, end }) => ({ kind, text: article.text.slice(start, end) })),
    );
  };
  test.each([
    ['- One\n- Two\n\n* Three', ['item: One', 'item: Two', 'item: Three']],
    ['1. One\n2) Two', ['item: 1. One', 'item: 2) Two']],
    ['> One\n> two\n\nThree.', ['quote: One two', 'paragraph: Three.']],
    ['One.\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['One rainy day,\nit fell.', ['paragraph: One rainy day, it fell.']],
    ['It fell on\nMonday.', ['paragraph: It fell on Monday.']],
    ['It fell\nand stayed.', ['paragraph: It fell and stayed.']],
    ['It fell.\nand stayed.', ['paragraph: It fell.', 'paragraph: and stayed.']],
    ['It was the govern-\nment.', ['paragraph: It was the government.']],
    ['It fell.\n\nA street. Photo: Ann Lee', ['paragraph: It fell.', 'caption: A street. Photo: Ann Lee']],
    [
      `It fell.\n\n${'A street. '.repeat(40)}Photo: Ann Lee`,
      ['paragraph: It fell.', `paragraph: ${'A street. '.repeat(40)}Photo: Ann Lee`],
    ],
    [
      'By Ann Lee\nIt rained in Oslo for the whole of the day, but\nNobody there knew for how long it would be so in the\nTown of Oslo, which lies on the sea, as some say\nIn Bergen too.',
      [
        'paragraph: By Ann Lee',
        'paragraph: It rained in Oslo for the whole of the day, but Nobody there knew for how long it would be so in the Town of Oslo, which lies on the sea, as some say In Bergen too.',
      ],
    ],
    ['LONDON (AP) —\nIt fell.', ['paragraph: LONDON (AP) — It fell.']],
    ['LONDON (AP) —\n- It fell.', ['paragraph: LONDON (AP) —', 'item: It fell.']],
    ['Rain\n\nRain\n\nIt fell.', ['heading: Rain', 'paragraph: It fell.']],
  ])('%j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test('has a title, a byline and a day where its head says so', () => {
    expect(importText('Rain falls\nBy Ann Lee\n5 January 2024\n\nIt fell.')).toMatchObject({
      title: 'Rain falls',
      byline: 'Ann Lee',
      published: '2024-01-05',
      lang: null,
    });
    expect(importText('PRESS RELEASE\n\nRain falls\n\nIt fell.').title).toBe('Rain falls');
    expect(importText('LONDON (AP) — Rain fell on Monday. It was cold.').title).toBe('Rain fell on Monday.');
    expect(importText('Rain fell on Monday. It was cold.')).toMatchObject({ byline: null, published: null });
    expect(() => importText(' \n ')).toThrow('import/no-text');
  });
});

describe('an article of parts', () => {
  const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
  const heading = (text: string) => ({ kind: 'heading', text }) as const;

  test('leaves out what is empty, and counts from there', () => {
    const article = articleFrom([paragraph(' '), paragraph(' One '), heading('Two')], NOTHING);
    expect(article).toMatchObject({
      title: 'One',
      text: 'One\n\nTwo',
      blocks: [
        { kind: 'paragraph', start: 0, end: 3 },
        { kind: 'heading', start: 5, end: 8 },
      ],
    });
    expect(articleFrom([paragraph(' ')], NOTHING)).toBeNull();
  });

  test('has a title of one line and of a length', () => {
    const titled = (title: string) => articleFrom([paragraph('One')], { ...NOTHING, title, byline: ' ' });
    expect(titled(' Rain \n falls ')).toMatchObject({ title: 'Rain falls', byline: null });
    expect(titled('Rain '.repeat(60))?.title.length).toBeLessThanOrEqual(200);
    expect(titled(' ')?.title).toBe('One');
  });

  const SAID = { title: 'Said', byline: 'Bo Chi', published: '2023-02-03', lang: 'en' };

  test('goes by the text before what is said beside it', () => {
    const text = ['Rain falls', 'By Ann Lee', '5 January 2024', 'It fell.'].map(paragraph);
    const found = { title: 'Rain falls', byline: 'Ann Lee', published: '2024-01-05', lang: 'en' };
    expect(articleOfParts(text, SAID)).toMatchObject(found);
    expect(articleOfParts([...text, { kind: 'quote', text: 'So.' }], SAID)).toMatchObject(found);
    expect(articleOfParts([paragraph('It fell. It stayed.')], SAID)).toMatchObject(SAID);
    expect(articleOfParts([{ kind: 'quote', text: 'So.' }], SAID)).toMatchObject(SAID);
    expect(articleOfParts([{ kind: 'quote', text: 'So.' }])).toMatchObject({ ...NOTHING, title: 'So.' });
  });

  test('finds its headline near the beginning', () => {
    const title = (...parts: Parameters<typeof articleOfParts>[0]) => articleOfParts(parts)?.title;
    const rest = [paragraph('It fell.'), heading('Later'), paragraph('It stayed.')];
    expect(title(heading('Rain'), ...rest)).toBe('Rain');
    expect(title(paragraph('It was cold. Very.'), heading('Rain'), ...rest)).toBe('Rain');
    expect(title(paragraph('Rain'), paragraph('By Ann Lee'), heading('Way'), ...rest)).toBe('Rain');
    expect(title(paragraph('It was cold.'), ...rest, heading('Way'))).toBe('Later');
    expect(title(paragraph('It was.'), paragraph('It is.'), paragraph('It be.'), ...rest)).toBe('It was.');
  });
});

test('an article whose source tells no language tells it by its text', async () => {
  const english =
    'It rained in the whole of the country, and there was no train from the sea to the hills for the rest of that day.';
  const of = (lang: string | null) => ({
    type: 'article' as const,
    article: { ...importText(english), lang },
    encoding: { name: 'utf-8', guessed: false },
  });
  expect(await withLanguage(of(null))).toMatchObject({ article: { lang: 'en' } });
  expect(await withLanguage(of('fr'))).toMatchObject({ article: { lang: 'fr' } });
});
