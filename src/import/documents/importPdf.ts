import { getDocumentProxy } from 'unpdf';
import { Fault } from '../../fault/Fault.ts';
import { articleOfParts } from '../articleOfParts.ts';
import type { ImportedArticle } from '../ImportedArticle.ts';
import { langOf } from '../langOf.ts';
import { authorOf, titleOf } from './coreDetails.ts';
import { type Glyphs, linesOf, type PdfLine } from './pdfLines.ts';
import { pdfParts } from './pdfParts.ts';

export const MOST_PAGES = 1_000;
/** How long the pages may take to be read, in milliseconds. */
const PATIENCE = 50_000;

/**
 * The article in a PDF that has its text as text: lines put together into paragraphs again, without running heads and
 * page numbers, and with larger letters as headings.
 *
 * @throws {Fault} `import/broken-file`, `import/locked`, `import/too-many-pages`, `import/too-slow` or
 * `import/no-text-layer`
 */
export async function importPdf(bytes: Uint8Array, patience = PATIENCE): Promise<ImportedArticle> {
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new Fault('import/too-many-pages', { pages: pdf.numPages, most: MOST_PAGES });
    const article = articleOfParts(pdfParts(await pagesOf(pdf, patience)), await detailsOf(pdf));
    if (!article) throw new Fault('import/no-text-layer', {});
    return article;
  } catch (cause) {
    if (!(cause instanceof Fault)) throw new Fault('import/broken-file', {}, { cause });
    throw cause.code === 'import/no-text' ? new Fault('import/no-text-layer', {}) : cause;
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes the bytes for itself.
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
    });
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new Fault(isLocked ? 'import/locked' : 'import/broken-file', {}, { cause });
  }
}

async function pagesOf(pdf: Pdf, patience: number): Promise<PdfLine[][]> {
  const end = performance.now() + patience;
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    if (performance.now() > end) throw new Fault('import/too-slow', {});
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.flatMap((item) => ('str' in item ? glyphsOf(item) : []))));
    page.cleanup();
  }
  return pages;
}

interface Item {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly hasEOL: boolean;
}

function glyphsOf({ str, transform, width, hasEOL }: Item): Glyphs {
  const [a, b, c, d, x, y] = transform.map(Number);
  const size = Math.max(Math.hypot(c ?? 0, d ?? 0), Math.hypot(a ?? 0, b ?? 0));
  return { text: str, x: x ?? 0, y: y ?? 0, width, size, ends: hasEOL };
}

async function detailsOf(pdf: Pdf) {
  const { info } = await pdf.getMetadata();
  const told = (name: string) => {
    const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    title: titleOf(told('Title')),
    byline: authorOf(told('Author')),
    published: null,
    lang: langOf(told('Language')),
  };
}
