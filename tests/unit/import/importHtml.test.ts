import { describe, expect, test } from 'vitest';
import { importHtml } from '../../../src/import/importHtml.ts';

const LONG = 'It rained in Oslo for the whole of the day, and nobody in the town knew why. '.repeat(4).trim();

/** A page with this in its head, and these between its headline and its text. */
const read = (head: string, below = '', title = 'Rain falls on Oslo', lang = '') =>
  importHtml(
    `<!doctype html><html${lang}><head><title>Rain falls on Oslo | The Daily Post</title>${head}</head><body><article><h1>${title}</h1>${below}<p>${LONG}</p><p>${LONG}</p></article></body></html>`,
  );
const texts = ({ text, blocks }: ReturnType<typeof read>) =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, Math.min(end, start + 24))}`);

describe('a page says who wrote its article', () => {
  test.each([
    ['in its metadata', '<meta name="author" content="By Ann Lee">', '', 'Ann Lee'],
    ['or those for networks', '<meta property="article:author" content="Ann Lee">', '', 'Ann Lee'],
    [
      'below its headline, which goes first',
      '<meta name="author" content="Bo Chi">',
      '<p>By Ann Lee</p>',
      'Ann Lee',
    ],
    ['in an element that it marks', '', '<div class="Byline">Ann Lee</div>', 'Ann Lee'],
    ['or another', '', '<a rel="author" href="/x">Ann Lee</a>', 'Ann Lee'],
    [
      'but that is not the site',
      '<meta property="og:site_name" content="Post Desk"><meta name="author" content="Post Desk">',
      '<div class="byline">Ann Lee</div>',
      'Ann Lee',
    ],
    [
      'unless nobody else is named',
      '<meta property="og:site_name" content="Post Desk"><meta name="author" content="Post Desk">',
      '',
      'Post Desk',
    ],
    ['or not', '', '', null],
  ])('%s', (_, head, below, expected) => {
    expect(read(head, below).byline).toBe(expected);
  });
});

describe('a page says when its article appeared', () => {
  const DECLARED = '<meta property="article:published_time" content="2024-01-05T23:30:00Z">';
  test.each([
    ['in its metadata', '<meta name="date" content="2024-01-05">', '', '2024-01-05'],
    ['by an element for times', '', '<time datetime="2024-01-05">Friday</time>', '2024-01-05'],
    ['below its headline, the day of the page', DECLARED, '<p>January 6, 2024</p>', '2024-01-06'],
    ['unless that is of a change', DECLARED, '<p>Updated January 8, 2024</p>', '2024-01-05'],
    ['though what was declared is later', DECLARED, '<p>Updated January 4, 2024</p>', '2024-01-04'],
    ['the day of a change alone', '', '<p>Updated January 8, 2024</p>', '2024-01-08'],
    [
      'in an element that it marks',
      '',
      `<p>${LONG}</p><div class="publish-date">5 January 2024</div>`,
      '2024-01-05',
    ],
    [
      'the first that is no change',
      '',
      `<p>${LONG}</p><i class="date">Updated 8 January 2024</i><p>x</p><i class="date">5 January 2024</i>`,
      '2024-01-05',
    ],
    [
      'not in what stands around',
      '',
      `${'<p>So.</p>'.repeat(14)}<aside class="date">5 January 2024</aside><footer><i class="date">6 January 2024</i></footer>`,
      null,
    ],
    ['or not', '', '', null],
  ])('%s', (_, head, below, expected) => {
    expect(read(head, below).published).toBe(expected);
  });
});

test('a page without a headline has no line below it', () => {
  const page = (lines: string) =>
    importHtml(`<!doctype html><body><p>By Ann Lee</p><p>5 January 2024</p>${lines}</body>`);
  expect(page(`<p>${LONG}</p>`)).toMatchObject({ byline: null, published: null });
});

test('its language is that of its element', () => {
  expect(read('', '', 'Rain', ' lang="en-gb"').lang).toBe('en-GB');
  expect(read('').lang).toBeNull();
});

describe('its headline stands at its head, once', () => {
  test.each([
    ['as the page has it', 'Rain falls on Oslo'],
    ['also where its heading is another', 'Something else'],
    ['also where its heading goes on', 'Rain falls on Oslo and on Bergen'],
  ])('%s', (_, heading) => {
    const found = texts(read('<meta property="og:site_name" content="The Daily Post">', '', heading));
    expect(found.filter((line) => line.startsWith('heading: Rain falls'))).toHaveLength(1);
    expect(found[0]).toMatch(/^heading: Rain falls on Oslo/);
  });

  test('and the line with the names alone goes, but for one farther down', () => {
    const below = '<div class="byline">Ann Lee</div>';
    const found = read('', below);
    expect(found.byline).toBe('Ann Lee');
    expect(found.text).not.toContain('Ann Lee');
    const farther = importHtml(
      `<!doctype html><title>Rain falls on Oslo</title><meta name="author" content="Ann Lee"><article><h1>Rain falls on Oslo</h1>${`<p>${LONG}</p>`.repeat(6)}<p>Ann Lee</p></article>`,
    );
    expect(farther.text).toMatch(/Ann Lee$/);
  });
});

test('all of a page is read where no article stands out, and a title alone is none', () => {
  expect(importHtml('<title>Rain</title><div>Oslo</div>').text).toBe('Rain\n\nOslo');
  expect(() => importHtml('<title>Rain</title>')).toThrow('import/no-article');
  expect(() => importHtml('')).toThrow('import/no-article');
  expect(importHtml('<p>It fell in Oslo.')).toMatchObject({
    title: 'It fell in Oslo.',
    byline: null,
    published: null,
  });
});

test('a page that nests deeply is read as it is, and one that nests as none does is refused', () => {
  const nested = (levels: number) => `<body>${'<div>'.repeat(levels)}It rained in Oslo.</body>`;
  expect(importHtml(nested(1_900)).text).toBe('It rained in Oslo.');
  expect(() => importHtml(nested(2_100))).toThrow('import/too-deep');
});

test('texts that only the layout sets apart do not run into one another', () => {
  const found = read('', '<div class="byline"><span>Ann Lee</span><span>Correspondent</span></div>');
  expect(found.byline).toBe('Ann Lee');
});
