import { expect, test } from 'vitest';
import { MOST_PAGES } from '../../../../src/import/documents/importPdf.ts';
import { importFile } from '../../../../src/import/importFile.ts';
import { docx, epub, odt, wordParagraph as p, packed, pdf, wordRun as r } from './made.ts';

const article = async (name: string, bytes: Uint8Array) => {
  const imported = await importFile(name, bytes);
  if (imported.type === 'story') throw new Error('A document is no story');
  const { text, blocks, ...details } = imported.article;
  return { ...details, blocks: blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]) };
};

const code = (name: string) => expect.objectContaining({ code: `import/${name}` });

test('reads a DOCX document without deleted, struck and hidden text and comments', async () => {
  const body = [
    p(r('Flood closes bridge in Halifax'), 'Titre'),
    p(r('By Ann Example')),
    p(r('4 March 2026')),
    p(
      `<w:commentRangeStart w:id="0"/>${r('The mayor of ')}<w:ins w:id="1">${r('Halifax')}</w:ins><w:del w:id="2"><w:r><w:delText>Leeds</w:delText></w:r></w:del><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' of York', '<w:strike/>')}${r(' of Hull', '<w:dstrike/>')}${r(' of Bath', '<w:vanish/>')}${r(' spoke on Friday.')}<w:moveFrom w:id="3">${r('Moved away.')}</w:moveFrom>`,
    ),
    p(r('What happens next'), 'Titre1'),
    `<w:tbl><w:tr><w:tc>${p(`${r('Water in Otley is falling.')}<w:r><w:footnoteReference w:id="7"/></w:r>`)}</w:tc></w:tr></w:tbl>`,
  ];
  const core = '<dc:title>Document1</dc:title><dc:creator>Microsoft Office User</dc:creator>';
  expect(await article('story', docx(body.join(''), core))).toEqual({
    title: 'Flood closes bridge in Halifax',
    byline: 'Ann Example',
    published: '2026-03-04',
    lang: null,
    blocks: [
      ['heading', 'Flood closes bridge in Halifax'],
      ['paragraph', 'The mayor of Halifax spoke on Friday.'],
      ['heading', 'What happens next'],
      ['paragraph', 'Water in Otley is falling.'],
      ['item', 'A note on Ripon.'],
    ],
  });
});

test('takes title and author from a document’s details where its text has none', async () => {
  const core =
    '<dc:title>Flood in Halifax</dc:title><dc:creator>Ann Example</dc:creator><dc:language>en-GB</dc:language>';
  const long = 'The river rose in the night, and by the morning the old bridge was under water.';
  expect(await article('a.docx', docx(p(r(long)) + p(r(long)), core))).toMatchObject({
    title: 'Flood in Halifax',
    byline: 'Ann Example',
    lang: 'en-GB',
  });
});

test('reads an ODT document without deleted, struck and hidden text and comments', async () => {
  const styles = [
    '<style:style style:name="T1" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>',
    '<style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>',
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
  ].join('');
  const text = [
    '<text:tracked-changes><text:changed-region><text:deletion><text:p>Leeds is gone.</text:p></text:deletion></text:changed-region></text:tracked-changes>',
    '<text:p text:style-name="P1">Flood in <text:s/>Halifax</text:p><text:p>By Ann Example</text:p>',
    '<text:p>Water rose<office:annotation><dc:creator>Bob</dc:creator><text:p>Check in York.</text:p></office:annotation> at <text:span text:style-name="T1">Hull </text:span><text:span text:style-name="T2">Bath </text:span>Otley &amp; Ripon.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>',
    '<text:h text:outline-level="2">Next</text:h><text:list><text:list-item><text:p>Rain in Settle</text:p></text:list-item></text:list>',
  ].join('');
  expect(await article('a.odt', odt(styles, text, '<dc:language>en-GB</dc:language>'))).toEqual({
    title: 'Flood in Halifax',
    byline: 'Ann Example',
    published: null,
    lang: 'en-GB',
    blocks: [
      ['heading', 'Flood in Halifax'],
      ['paragraph', 'Water rose at Otley & Ripon.'],
      ['heading', 'Next'],
      ['item', 'Rain in Settle'],
    ],
  });
});

test('reads an EPUB publication in its reading order, without its table of contents', async () => {
  const metadata =
    '<dc:title>Down the Aire</dc:title><dc:creator>Ann Example</dc:creator><dc:date>2026-03-04T00:00:00Z</dc:date><dc:language>en</dc:language>';
  const chapters = [
    '<h1>Malham</h1><p>The river rises near<a id="p1"/> Malham&nbsp;Cove.</p>',
    '<p>It ends at Airmyn.</p>',
  ];
  expect(await article('a.epub', epub(metadata, chapters))).toEqual({
    title: 'Down the Aire',
    byline: 'Ann Example',
    published: '2026-03-04',
    lang: 'en',
    blocks: [
      ['heading', 'Down the Aire'],
      ['heading', 'Malham'],
      ['paragraph', 'The river rises near Malham Cove.'],
      ['paragraph', 'It ends at Airmyn.'],
    ],
  });
});

test('puts a PDF’s lines together again, over columns and pages', async () => {
  const head = [72, 810, 9, 'The Example, 4 March 2026'] as const;
  const first = [
    head,
    [72, 760, 24, 'Flood closes bridge'] as const,
    [72, 732, 24, 'in Halifax'] as const,
    [72, 705, 11, 'By Ann Example'] as const,
    [72, 680, 11, 'The river rose in the night, and by the morn-'] as const,
    [72, 666, 11, 'ing the bridge at Sowerby was under water.'] as const,
    [84, 652, 11, 'Nobody was hurt, said the mayor of Halifax'] as const,
    [72, 638, 11, 'on Friday, but the road to Hebden Bridge and'] as const,
    [320, 680, 11, 'the line to Leeds stay closed for a week.'] as const,
    [320, 650, 13.5, 'What happens next'] as const,
    [320, 630, 11, 'Engineers will look at the bridge, which was'] as const,
    [300, 30, 9, 'https://example.org/a 1/2'] as const,
  ];
  const second = [
    [72, 810, 9, 'The Example, 4 March 2026'] as const,
    [72, 760, 11, 'built in 1770 (of stone from Northowram).'] as const,
    [300, 30, 9, '2'] as const,
  ];
  expect(await article('a.pdf', pdf([first, second], '/Title (untitled.indd) /Author (Bob)'))).toEqual({
    title: 'Flood closes bridge in Halifax',
    byline: 'Ann Example',
    published: null,
    lang: null,
    blocks: [
      ['heading', 'Flood closes bridge in Halifax'],
      ['paragraph', 'The river rose in the night, and by the morning the bridge at Sowerby was under water.'],
      [
        'paragraph',
        'Nobody was hurt, said the mayor of Halifax on Friday, but the road to Hebden Bridge and the line to Leeds stay closed for a week.',
      ],
      ['heading', 'What happens next'],
      ['paragraph', 'Engineers will look at the bridge, which was built in 1770 (of stone from Northowram).'],
    ],
  });
});

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

test('reads an e-mail with its subject, sender and day', async () => {
  const mail = `From: =?utf-8?Q?Ann_Ex=C3=A1mple?= <ann@example.org>
Date: Wed, 4 Mar 2026 23:30:00 -0500
Subject: Fwd: Flood in Halifax
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

The river rose in Halifax.
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p>The river rose in Halifax, and =C2=A3100 was lost.</p><p>Leeds is dry.</p>
--b--
`;
  expect(await article('a.eml', bytes(mail))).toMatchObject({
    title: 'Flood in Halifax',
    byline: 'Ann Exámple',
    published: '2026-03-04',
    blocks: [
      ['heading', 'Flood in Halifax'],
      ['paragraph', 'The river rose in Halifax, and £100 was lost.'],
      ['paragraph', 'Leeds is dry.'],
    ],
  });
});

const WORD = p(r('Rain'));
const HUGE = 'x'.repeat(70 * 1024 * 1024);

test.each([
  ['import/format', 'a.docx', packed({ 'xl/workbook.xml': '<x/>' })],
  ['import/broken-file', 'a.docx', docx(WORD).subarray(0, 300)],
  ['import/broken-file', 'a.docx', packed({ 'word/document.xml': '<w:docu' })],
  ['import/unfolds-too-large', 'a.docx', packed({ 'word/document.xml': HUGE })],
  ['import/no-text', 'a.docx', docx('')],
  ['import/broken-file', 'a.odt', packed({ mimetype: 'application/vnd.oasis.opendocument.text' })],
  ['import/locked', 'a.odt', odt('', '<text:p>x</text:p>', '', '<manifest:encryption-data/>')],
  ['import/broken-file', 'a.epub', packed({ mimetype: 'application/epub+zip' })],
  [
    'import/locked',
    'a.epub',
    epub('', ['<p>x</p>'], {
      'META-INF/encryption.xml': '<CipherReference URI="OEBPS/text/chapter 0.xhtml"/>',
    }),
  ],
  ['import/no-text-layer', 'a.pdf', pdf([[]])],
  ['import/broken-file', 'a.pdf', bytes('%PDF-1.7\nnothing of the kind')],
  ['import/too-many-pages', 'a.pdf', pdf(Array(MOST_PAGES + 1).fill([]))],
  ['import/too-large', 'a.pdf', new Uint8Array(51 * 1024 * 1024)],
])('refuses by %s a file %s', async (fault, name, file) => {
  await expect(importFile(name, file)).rejects.toThrow(code(fault.slice('import/'.length)));
});
