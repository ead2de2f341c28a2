import { describe, expect, test } from 'vitest';
import { type Glyphs, linesOf, type PdfLine } from '../../../../src/import/documents/pdfLines.ts';
import { pdfParts } from '../../../../src/import/documents/pdfParts.ts';

/** A run of letters of 10 points, each 5 points wide. */
const run = (text: string, x: number, y: number, more: Partial<Glyphs> = {}): Glyphs => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
  ends: false,
  ...more,
});

describe('the lines of a page', () => {
  const texts = (...glyphs: readonly Glyphs[]) => linesOf(glyphs).map(({ text }) => text);

  test.each([
    ['runs side by side are one line', [run('It rai', 0, 0), run('ned', 30, 0)], ['It rained']],
    ['with a gap a space stands between', [run('It', 0, 0), run('rained', 13, 0)], ['It rained']],
    ['but one space alone', [run('It ', 0, 0), run('rained', 18, 0)], ['It rained']],
    [
      'a run of space counts as that',
      [run('It', 0, 0), run(' ', 10, 0), run('rained', 15, 0)],
      ['It rained'],
    ],
    ['a little above is the same line', [run('CO', 0, 0), run('2', 10, 4)], ['CO2']],
    ['farther above is another', [run('It', 0, 0), run('rained', 12, 7)], ['It', 'rained']],
    ['so is the next column', [run('It', 0, 0), run('rained', 51, 0)], ['It', 'rained']],
    ['and what begins again at the left', [run('It rained', 20, 0), run('and', 0, 0)], ['It rained', 'and']],
    ['and what the page breaks', [run('It', 0, 0, { ends: true }), run('rained', 12, 0)], ['It', 'rained']],
    ['nothing is none', [run(' ', 0, 0), run('', 0, 9)], []],
  ])('%s', (_, glyphs, expected) => {
    expect(texts(...glyphs)).toEqual(expected);
  });

  test('reach from the first letter to the last, at the size of most', () => {
    expect(linesOf([run('A', 3, 7, { size: 20 }), run('storm came', 12, 7), run(' ', 99, 7)])).toEqual([
      { text: 'A storm came', left: 3, right: 62, y: 7, size: 10 },
    ]);
  });
});

const FULL = 'The storm that came in from the sea on Monday hit the';

/** Lines under one another, 12 points apart, each as long as its text. */
function page(texts: readonly string[], more: Partial<PdfLine> = {}): PdfLine[] {
  return texts.map((text, i) => ({
    text,
    left: 0,
    right: text.length * 5,
    y: 700 - 12 * i,
    size: 10,
    ...more,
  }));
}

describe('the parts of an article', () => {
  const told = (...pages: readonly (readonly PdfLine[])[]) =>
    pdfParts(pages).map(({ kind, text }) => `${kind}: ${text}`);

  test('lines that follow on are a paragraph', () => {
    expect(told(page([FULL, FULL, 'coast.']))).toEqual([`paragraph: ${FULL} ${FULL} coast.`]);
  });

  test('a wider gap, a line that is set in, or one that ends early part paragraphs', () => {
    const [one, two, three] = page([FULL, FULL, FULL]);
    if (!one || !two || !three) throw new Error('three lines');
    expect(told([one, two, { ...three, y: three.y - 5 }])).toHaveLength(2);
    expect(told([one, two, { ...three, y: three.y - 4 }])).toHaveLength(1);
    const full = `${FULL.slice(0, -4)} it.`;
    expect(told(page([FULL, full, FULL]))).toHaveLength(1);
    const setIn = page([FULL, full, FULL]).map((line, i) => (i === 2 ? { ...line, left: 12 } : line));
    expect(told(setIn)).toHaveLength(2);
    const notOver = page([FULL, FULL, FULL]).map((line, i) => (i === 2 ? { ...line, left: 12 } : line));
    expect(told(notOver)).toHaveLength(1);
    expect(told(page([FULL, 'It hit the coast.', FULL]))).toHaveLength(2);
    expect(told(page([FULL, 'It hit the coast', FULL]))).toHaveLength(1);
  });

  test('a word that was broken is whole', () => {
    expect(told(page(['The storm hit the govern-', 'ment.']))).toEqual([
      'paragraph: The storm hit the government.',
    ]);
  });

  test('larger letters are a heading, unless they go on and on', () => {
    const large = page(['Storm hits coast'], { size: 14, y: 740 });
    const text = page([FULL, FULL, FULL, 'coast.']);
    expect(told([...large, ...text])[0]).toBe('heading: Storm hits coast');
    expect(told([...page(['Storm hits coast'], { size: 11, y: 740 }), ...text])[0]).toMatch(
      /^paragraph: Storm/,
    );
    const long = page(
      Array.from({ length: 5 }, () => FULL),
      { size: 14 },
    ).map((line) => ({ ...line, y: line.y + 70 }));
    expect(told([...long, ...page(Array.from({ length: 12 }, () => FULL))])[0]).toMatch(/^paragraph/);
  });

  test('bullets begin items', () => {
    expect(told(page(['They need:', '• water', '• bread and', 'butter']))).toEqual([
      'paragraph: They need:',
      'item: water',
      'item: bread and butter',
    ]);
  });

  test('a sentence goes on in the next column and on the next page', () => {
    const first = page([FULL, FULL, 'the whole of the coast, and']);
    const second = page(['then it went on.', FULL]);
    expect(told(first, second)).toHaveLength(1);
    expect(told(page([FULL, FULL, 'the whole of the coast.']), second)).toHaveLength(2);
    expect(told(page(['A line alone']), page(['Another one']))).toHaveLength(2);
    expect(told(page(['A line alone']), page(['and another']))).toHaveLength(1);
  });

  test('page numbers and what stands at the end of most pages are left out', () => {
    const pages = [1, 2, 3].map((number) => [
      { text: `The Daily Post ${number}`, left: 0, right: 90, y: 800, size: 8 },
      ...page(Array.from({ length: 7 }, (_, i) => `${FULL} ${'abc'.charAt(number - 1)}${i < 6 ? ',' : '.'}`)),
      { text: `Page ${number} of 3`, left: 0, right: 20, y: 30, size: 8 },
    ]);
    const found = told(...pages);
    expect(found).toHaveLength(3);
    expect(found.join(' ')).not.toMatch(/Daily|Page/);
    expect(told(...pages.slice(0, 1)).join(' ')).toContain('The Daily Post 1');
    expect(told(...pages.slice(0, 1)).join(' ')).not.toContain('Page');
  });

  test('a number amid a page stays, and so does what stands there on many', () => {
    const lines = [FULL, FULL, FULL, '12', FULL, FULL, FULL];
    expect(told(page(lines), page(lines), page(lines)).join(' ')).toContain('12');
  });

  test('no lines, no parts', () => {
    expect(told()).toEqual([]);
    expect(told([])).toEqual([]);
  });
});
