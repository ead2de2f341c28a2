import { expect, test } from 'vitest';
import { checkSize, MOST_BYTES } from '../../../src/import/checkSize.ts';
import { importFile } from '../../../src/import/importFile.ts';

const read = (name: string, text: string) => importFile(name, new TextEncoder().encode(text));

test('takes a book of 2 MB, and no file over 10 MB', async () => {
  const sentence = 'The train from Lyon was late again, and nobody knew why.';
  const book = `${sentence}\n\n`.repeat(36_000);
  expect(book.length).toBeGreaterThan(2_000_000);
  expect(await read('book.txt', book)).toMatchObject({ article: { title: sentence } });
  await expect(importFile('a.txt', new Uint8Array(MOST_BYTES + 1))).rejects.toThrow(
    expect.objectContaining({ code: 'import/too-large' }),
  );
  expect(() => checkSize(50 * 1024 * 1024)).toThrow('import/too-large bytes=52428800');
});

test('goes by the content where the name says otherwise or nothing', async () => {
  const story = '{"version":1,"title":"T","text":"Oslo","places":[],"mentions":[]}';
  expect(await read('copy.txt', story)).toMatchObject({ type: 'story', story: { title: 'T' } });
  expect(await read('page', '<!doctype html><title>T</title><p>Oslo &amp; Bergen')).toMatchObject({
    article: { title: 'T', text: 'T\n\nOslo & Bergen' },
  });
  expect(await read('-', '# Oslo & co')).toMatchObject({ article: { text: '# Oslo & co' } });
});

test('tells a message, a page and Markdown by the ending where the content may be several', async () => {
  const mail = 'Subject: Rain falls\n\nIt fell in Oslo.';
  expect(await read('a.eml', mail)).toMatchObject({ article: { title: 'Rain falls' } });
  expect(await read('a.txt', mail)).toMatchObject({ article: { text: mail } });
  expect(await read('a.eml', 'It fell in Oslo.')).toMatchObject({ article: { text: 'It fell in Oslo.' } });
  expect(await read('a.MD', '# Rain\n\nIt *fell*.')).toMatchObject({ article: { text: 'Rain\n\nIt fell.' } });
  expect(await read('a.xhtml', '<p>It fell.</p>')).toMatchObject({ article: { text: 'It fell.' } });
  expect(await read('a.txt', '<p>It fell.</p>')).toMatchObject({ article: { text: '<p>It fell.</p>' } });
  await expect(read('a.json', '[]')).rejects.toMatchObject({ code: 'import/bad-story' });
  await expect(read('a.txt', ' \n ')).rejects.toMatchObject({ code: 'import/no-text-in-file' });
  await expect(read('a.txt', '')).rejects.toMatchObject({ code: 'import/empty-file' });
  await expect(read('a.txt', 'a\u0000b')).rejects.toMatchObject({ code: 'import/noise' });
  await expect(read('a.txt', 'WEBVTT\n')).rejects.toMatchObject({ code: 'import/format' });
});

test('refuses a page whose elements nest as none do, and not after minutes', async () => {
  const page = (levels: number) =>
    new TextEncoder().encode(`<html><body>${'<div>'.repeat(levels)}It rained in Oslo.</body></html>`);
  await expect(importFile('a.html', page(20_000))).rejects.toMatchObject({ code: 'import/too-deep' });
  await expect(importFile('a.html', page(500))).resolves.toMatchObject({ type: 'article' });
});

test('reads UTF-8 as such where a page declares an encoding of one byte a letter, and that where it is true', async () => {
  const page =
    '<!doctype html><html><head><meta charset="iso-8859-2"></head><body><p>Rain fell in Łódź.</p></body></html>';
  const text = async (bytes: Uint8Array) => {
    const imported = await importFile('a.html', bytes);
    return imported.type === 'article' ? [imported.article.text, imported.encoding.name] : [];
  };
  expect(await text(new TextEncoder().encode(page))).toEqual(['Rain fell in Łódź.', 'utf-8']);
  const letters: Readonly<Record<string, number>> = { Ł: 0xa3, ó: 0xf3, ź: 0xbc };
  const latin = Uint8Array.from(page, (letter) => letters[letter] ?? letter.charCodeAt(0));
  expect(await text(latin)).toEqual(['Rain fell in Łódź.', 'iso-8859-2']);
});
