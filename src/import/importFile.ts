import { Fault } from '../fault/Fault.ts';
import { checkSize, mostFor } from './checkSize.ts';
import { decodeBytes, type Encoding } from './decodeBytes.ts';
import { foreignFormat, foreignText } from './foreignFormat.ts';
import type { Imported } from './Imported.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { importHtml } from './importHtml.ts';
import { importMarkdown } from './importMarkdown.ts';
import { importAnnotated, importStory } from './importStory.ts';
import { importText } from './importText.ts';
import { isNoise } from './isNoise.ts';
import { isAnnotated } from './markdownDetails.ts';

const UNICODE: Encoding = { name: 'utf-8', guessed: false };

/**
 * What a file holds, told by its content first and by the ending of its name where the content does not tell.
 *
 * @throws {Fault} and nothing else
 */
export async function importFile(name: string, bytes: Uint8Array): Promise<Imported> {
  checkSize(bytes.length, mostFor(name));
  const format = foreignFormat(bytes);
  if (format === 'archive')
    return document((await import('./documents/importPacked.ts')).importPacked(bytes));
  if (format === 'pdf') return document((await import('./documents/importPdf.ts')).importPdf(bytes));
  if (format) throw new Fault('import/format', { format });
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const marked =
    /^(?:x?html?|xht)$/.test(ending) || looksLikeHtml(String.fromCharCode(...bytes.subarray(0, 512)));
  const { text, encoding } = decodeBytes(bytes, marked);
  if (isNoise(text)) throw new Fault('import/noise', {});
  if (!text.trim()) throw new Fault('import/no-text-in-file', {});
  const foreign = foreignText(text);
  if (foreign === 'message' || (/^(?:eml|mhtml?)$/.test(ending) && /^[\w-]+: /.test(text)))
    return document((await import('./documents/importMessage.ts')).importMessage(bytes));
  if (foreign) throw new Fault('import/format', { format: foreign });
  if (ending === 'json' || looksLikeStory(text)) return { type: 'story', story: importStory(text) };
  if (isAnnotated(text)) return { type: 'story', story: importAnnotated(text) };
  const article =
    marked || looksLikeHtml(text)
      ? importHtml(text)
      : /^(?:md|markdown)$/.test(ending)
        ? importMarkdown(text)
        : importText(text);
  return { type: 'article', article, encoding };
}

/** What a reader of documents found, where it is no longer than other texts may be. */
async function document(reading: Promise<ImportedArticle>): Promise<Imported> {
  const article = await reading;
  checkSize(article.text.length);
  return { type: 'article', article, encoding: UNICODE };
}

const looksLikeHtml = (text: string) =>
  /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)\b/i.test(
    text,
  );

const looksLikeStory = (text: string) => /^\s*\{\s*"version"\s*:/.test(text);
