import { describe, expect, test } from 'vitest';
import { authorOf, coreDetails, titleOf } from '../../../../src/import/documents/coreDetails.ts';
import { importFile } from '../../../../src/import/importFile.ts';
import { docx, epub, odt, packed, pdf, wordParagraph, wordRun } from './made.ts';

const article = async (name: string, bytes: Uint8Array) => {
  const imported = await importFile(name, bytes);
  if (imported.type === 'story') throw new Error('A document is no story');
  const { text, blocks, ...details } = imported.article;
  return { ...details, blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`) };
};
const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

describe('what a file says of itself', () => {
  test('is taken where somebody said it', () => {
    const core = (inner: string) => coreDetails(`<?xml version="1.0"?><metadata>${inner}</metadata>`);
    expect(
      core(
        '<dc:title> </dc:title><dc:title>Rain</dc:title><dc:creator>Ann Lee</dc:creator><dc:creator>Bo Chi</dc:creator><dc:date>2024-01-05</dc:date><dc:language>en_gb</dc:language>',
      ),
    ).toEqual({ title: 'Rain', byline: 'Ann Lee, Bo Chi', published: '2024-01-05', lang: 'en-GB' });
    expect(core('')).toEqual({ title: null, byline: null, published: null, lang: null });
    expect([titleOf(' Rain '), titleOf('Document1'), titleOf(undefined), titleOf('')]).toEqual([
      'Rain',
      null,
      null,
      null,
    ]);
    expect([authorOf('Ann Lee'), authorOf(' user '), authorOf(undefined), authorOf('')]).toEqual([
      'Ann Lee',
      null,
      null,
      null,
    ]);
  });

  test('of a PDF too', async () => {
    const page = [[[72, 700, 12, 'It rained in Oslo, and it rained in Bergen. It stayed.']]] as const;
    expect(await article('a.pdf', pdf(page, '/Title (Rain) /Author (Ann Lee)'))).toMatchObject({
      title: 'Rain',
      byline: 'Ann Lee',
      published: null,
      lang: null,
    });
    expect(await article('a.pdf', pdf(page))).toMatchObject({
      title: 'It rained in Oslo, and it rained in Bergen. It stayed.',
      byline: null,
    });
  });
});

describe('an e-mail', () => {
  const mail = (subject: string, body: string, head = '') =>
    article(
      'a.eml',
      bytes(
        `From: Ann Lee <ann@example.org>\nDate: Fri, 5 Jan 2024 10:00:00 +0000\nSubject: ${subject}\nMIME-Version: 1.0\n${head}Content-Type: text/plain; charset=utf-8\n\n${body}\n`,
      ),
    );

  test('has its subject as headline, once', async () => {
    const found = await mail('Re: FW: Rain falls', 'It fell in Oslo.');
    expect(found).toEqual({
      title: 'Rain falls',
      byline: 'Ann Lee',
      published: '2024-01-05',
      lang: null,
      blocks: ['heading: Rain falls', 'paragraph: It fell in Oslo.'],
    });
    const again = await mail('RAIN falls', 'Rain falls\n\nBy Bo Chi\n\n4 January 2024\n\nIt fell in Oslo.');
    expect(again).toMatchObject({
      title: 'Rain falls',
      byline: 'Bo Chi',
      published: '2024-01-04',
      blocks: ['heading: Rain falls', 'paragraph: It fell in Oslo.'],
    });
    expect((await mail('falls', 'It fell in Oslo, and still falls')).blocks).toHaveLength(2);
  });

  test('has none where it has no subject', async () => {
    expect((await mail('Re: ', 'It fell in Oslo.')).blocks).toEqual(['paragraph: It fell in Oslo.']);
  });

  test('is a page where a browser saved it', async () => {
    const text = 'It rained in Oslo for the whole of the day, and nobody knew why. '.repeat(6);
    const saved = (head: string, type: string, body: string) =>
      article(
        'a.mhtml',
        bytes(`${head}Subject: Other\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${body}\n`),
      );
    const html = `<html><head><title>Rain</title></head><body><article><h1>Rain falls here</h1><p>${text}</p></article></body></html>`;
    for (const head of ['From: <Saved by Blink>\n', 'Snapshot-Content-Location: https://example.org/\n']) {
      expect((await saved(head, 'text/html', html)).blocks.join()).toContain('It rained in Oslo');
      expect((await saved(head, 'text/html', html)).title).not.toBe('Other');
      await expect(saved(head, 'text/plain', text)).rejects.toThrow('import/no-article');
    }
  });
});

describe('a book', () => {
  test('reads no chapter that is beside the text, missing, or without an address', async () => {
    const opf =
      '<?xml version="1.0"?><package><manifest><item id="a" href="../a.xhtml"/><item id="b" href="b.xhtml"/><item id="c"/><item id="n" href="b.xhtml" properties="scripted nav"/></manifest><spine><itemref idref="a"/><itemref idref="b" linear="no"/><itemref idref="c"/><itemref idref="gone"/><itemref idref="n"/></spine><dc:title>Rain</dc:title></package>';
    const book = {
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfile full-path="OEBPS/book.opf"/></container>',
      'OEBPS/book.opf': opf,
      'a.xhtml': '<html><body><p>It rained in Oslo.</p></body></html>',
      'OEBPS/b.xhtml': '<html><body><p>Not this.</p></body></html>',
    };
    expect(await article('a.epub', packed(book))).toMatchObject({
      title: 'Rain',
      blocks: ['heading: Rain', 'paragraph: It rained in Oslo.'],
    });
  });

  test('has its title once', async () => {
    const found = await article(
      'a.epub',
      epub('<dc:title>Rain</dc:title>', ['<h1>Rain</h1><p>It fell.</p>']),
    );
    expect(found.blocks).toEqual(['heading: Rain', 'paragraph: It fell.']);
  });
});

describe('a document of a word processor', () => {
  test('has quotes, captions and headings by the styles that every writer has', async () => {
    const styles = ['Heading_20_1', 'Quotations', 'Caption', 'Text_20_body']
      .map(
        (parent, i) =>
          `<style:style style:name="P${i}" style:family="paragraph" style:parent-style-name="${parent}"/>`,
      )
      .join('');
    const text = ['One', 'Two', 'Three', 'Four']
      .map((word, i) => `<text:p text:style-name="P${i}">${word}</text:p>`)
      .join('');
    expect(
      (await article('a.odt', odt(styles, `${text}<text:p text:style-name="Quotations">Five</text:p>`)))
        .blocks,
    ).toEqual(['heading: One', 'quote: Two', 'caption: Three', 'paragraph: Four', 'quote: Five']);
  });

  test('parts lines and paragraphs as its writer did', async () => {
    const text =
      '<text:p>One<text:line-break/>two<text:line-break></text:line-break>three</text:p><text:p/><text:p text:style-name="Heading_20_2">Four</text:p><text:p text:style-name="Heading_20_x">Five<text:tab/>six<text:s></text:s>seven</text:p>';
    expect((await article('a.odt', odt('', text))).blocks).toEqual([
      'paragraph: One\ntwo\nthree',
      'heading: Four',
      'paragraph: Five six seven',
    ]);
  });

  test('has the title that its text shows before that of its details', async () => {
    const body = wordParagraph(wordRun('Rain falls'), 'Titre') + wordParagraph(wordRun('It fell.'));
    expect((await article('a.docx', docx(body, '<dc:title>Other</dc:title>'))).title).toBe('Rain falls');
  });
});
