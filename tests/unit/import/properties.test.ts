import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFault } from '../../../src/fault/Fault.ts';
import type { Imported } from '../../../src/import/Imported.ts';
import type { ImportedArticle } from '../../../src/import/ImportedArticle.ts';
import { importFile } from '../../../src/import/importFile.ts';
import { importHtml } from '../../../src/import/importHtml.ts';
import { importMarkdown } from '../../../src/import/importMarkdown.ts';
import { importRichText } from '../../../src/import/importRichText.ts';
import { importText } from '../../../src/import/importText.ts';
import { parseStory } from '../../../src/story/parse.ts';
import { DOCUMENTS } from './documents/made.ts';

/** Runs an import; what it gives must be a story's article, and what it throws a fault of importing. */
function check(read: () => ImportedArticle | null): ImportedArticle | null {
  let article: ImportedArticle | null;
  try {
    article = read();
  } catch (error) {
    expect(isFault(error, 'import')).toBe(true);
    return null;
  }
  return article && checked(article);
}

async function checkFile(name: string, bytes: Uint8Array): Promise<void> {
  let imported: Imported;
  try {
    imported = await importFile(name, bytes);
  } catch (error) {
    expect(isFault(error, 'import')).toBe(true);
    return;
  }
  if (imported.type === 'article') checked(imported.article);
}

function checked(article: ImportedArticle): ImportedArticle {
  const { title, byline, published, lang, text, blocks } = article;
  parseStory({
    version: 1,
    title,
    ...(byline !== null && { byline }),
    ...(published !== null && { published }),
    ...(lang !== null && { lang }),
    text,
    blocks,
    places: [],
    mentions: [],
  });
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  return article;
}

const pieces = (...of: readonly string[]) =>
  fc
    .array(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...of) }, fc.string({ unit: 'binary', maxLength: 8 })),
      {
        maxLength: 40,
      },
    )
    .map((found) => found.join(''));

const plain = pieces(
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '- ',
  '1. ',
  '> ',
  'By Ann Lee',
  'Oslo',
  '. ',
  '\u2029',
  '\u00a0',
);
const html = pieces(
  ...[
    '<p>',
    '</p>',
    '<div>',
    '<li>',
    '<blockquote>',
    '<h1>',
    '</h1>',
    '<br>',
    '<pre>',
    '<svg>',
    '<td>',
    '<html>',
  ],
  ...[
    '<body>',
    '<body',
    '</body>',
    '<head>',
    '<title>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<script>',
    '</script>',
  ],
  ...[
    '<meta charset=',
    '<time datetime="2024-02-30">',
    '<html lang="x-',
    '">',
    '&nbsp;',
    '&#0;',
    'Oslo',
    '<!doctype html>',
  ],
);
const markdown = pieces(
  ...[
    '---\n',
    'places:\n',
    'title: [',
    '# ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '    ',
    '*',
    '_',
    '`',
    '[',
    '](',
    ')',
    '![',
    '<b>',
  ],
  ...['<!--', '|', 'Oslo', 'date: 2024-13-01\n', '&amp;', '\\'],
);
const story = fc.oneof(
  fc.json(),
  fc.json().map((json) => `{"version":1,"text":${json}}`),
  fc.string(),
);

const runs = { numRuns: 300 };

describe('whatever comes in, an article that is a story’s or a fault comes out', () => {
  test('of text', () => {
    fc.assert(
      fc.property(plain, (text) => void check(() => importText(text))),
      runs,
    );
  });

  test('of HTML', { timeout: 30_000 }, async () => {
    fc.assert(
      fc.property(html, (text) => {
        check(() => importHtml(text));
        check(() => importRichText(text));
      }),
      { numRuns: 100 },
    );
  });

  test('of Markdown', () => {
    fc.assert(
      fc.property(markdown, (text) => void check(() => importMarkdown(text))),
      runs,
    );
  });

  test('of files', { timeout: 30_000 }, async () => {
    const encoded = fc.oneof(plain, html, markdown, story).map((text) => new TextEncoder().encode(text));
    const bytes = fc.oneof(encoded, fc.uint8Array({ maxLength: 300 }));
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'story.json', 'a', '.', 'a.JPG');
    await fc.assert(fc.asyncProperty(name, bytes, checkFile), { numRuns: 800 });
  });
});

test('a real file that was cut short or damaged on the way is read or refused', {
  timeout: 60_000,
}, async () => {
  const folder = 'tests/fixtures/import/input';
  const files = [
    ...readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
    ...Object.entries(DOCUMENTS).map(([name, bytes]) => ({ name, bytes })),
  ];
  const damage = fc.record({
    file: fc.constantFrom(...files),
    length: fc.double({ min: 0, max: 1, noNaN: true }),
    flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, length, flips }) => {
      const bytes = Uint8Array.from(file.bytes.subarray(0, Math.ceil(file.bytes.length * length)));
      for (const [at, mask] of flips) {
        if (bytes.length > 0) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ mask;
      }
      await checkFile(file.name, bytes);
    }),
    { numRuns: 400 },
  );
});

test('no letter of a plain text is lost', () => {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(plain, (text) => {
      const article = check(() => importText(text));
      const heads = article?.byline === null ? article.text : '';
      // A headline that was copied twice is kept once.
      const headline = letters(heads.slice(0, article?.blocks[0]?.end));
      if (heads) expect([letters(heads), headline + letters(heads)]).toContain(letters(text));
      else if (article)
        for (const word of text.match(/Oslo/g) ?? []) expect(article.text + article.byline).toContain(word);
      else expect(letters(text)).toBe('');
    }),
    runs,
  );
});

describe('what nests deeply', () => {
  test.each(['<div>', '<blockquote>', '<b>'])('%s', (tag) => {
    check(() => importHtml(`${tag.repeat(1_500)}Oslo`));
  });

  test('quotes in quotes', () => {
    expect(check(() => importMarkdown(`${'> '.repeat(500)}Oslo`))?.text).toBe('Oslo');
  });
});
