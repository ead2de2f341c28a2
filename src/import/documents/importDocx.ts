import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { Fault } from '../../fault/Fault.ts';
import type { ImportedArticle } from '../ImportedArticle.ts';
import { importRichText } from '../importRichText.ts';
import { coreDetails } from './coreDetails.ts';
import { textIn, unzipped } from './unzipped.ts';

/** Text, styles and lists; pictures, fonts and embedded files are never unfolded. */
const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/;

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  'strike => s',
];

/**
 * The article in a DOCX document. What was deleted under tracked changes, struck out, hidden or said in a comment is
 * left out, and so are running heads.
 *
 * @throws {Fault} `import/broken-file`, `import/unfolds-too-large` or `import/no-text`
 */
export async function importDocx(bytes: Uint8Array): Promise<ImportedArticle> {
  const files = unzipped(bytes, (name) => READ.test(name));
  const text = files['word/document.xml'];
  if (text) files['word/document.xml'] = strToU8(withOneStrike(strFromU8(text)));
  const bounded = zipSync(files, { level: 0 });
  // The one is what its build for Node takes, the other what that for pages takes.
  const input = { buffer: bounded, arrayBuffer: bounded.buffer };
  const html = await htmlOf(input);
  return importRichText(withoutNoteMarks(html), coreDetails(textIn(files, 'docProps/core.xml')));
}

/** What is struck out twice or hidden, marked as struck out: the one mark that the library tells. */
const withOneStrike = (xml: string) => xml.replace(/<w:(?:dstrike|vanish|webHidden)\b/g, '<w:strike');

/** The text without the marks that lead to footnotes and back; the notes themselves stand below it. */
const withoutNoteMarks = (html: string) =>
  html.replace(
    /<sup><a href="#(?:foot|end)note-[^>]*>[^<]*<\/a><\/sup>|<a href="#(?:foot|end)note-ref-[^>]*>↑<\/a>/g,
    '',
  );

async function htmlOf(input: { readonly arrayBuffer: ArrayBuffer }): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return value;
  } catch (cause) {
    throw new Fault('import/broken-file', {}, { cause });
  }
}
