import { Fault } from '../fault/Fault.ts';
import { checkSize } from './checkSize.ts';
import { decodeBytes } from './decodeBytes.ts';
import { foreignFormat, foreignText } from './foreignFormat.ts';
import type { Imported } from './Imported.ts';
import { importHtml } from './importHtml.ts';
import { importMarkdown } from './importMarkdown.ts';
import { importAnnotated, importStory } from './importStory.ts';
import { importText } from './importText.ts';
import { isNoise } from './isNoise.ts';
import { isAnnotated } from './markdownDetails.ts';

/**
 * What a file holds, told by its content first and by the ending of its name where the content does not tell.
 *
 * @throws {Fault} and nothing else
 */
export function importFile(name: string, bytes: Uint8Array): Imported {
  checkSize(bytes.length);
  const format = foreignFormat(bytes);
  if (format) throw new Fault('import/format', { format });
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const marked =
    /^(?:x?html?|xht)$/.test(ending) || looksLikeHtml(String.fromCharCode(...bytes.subarray(0, 512)));
  const { text, encoding } = decodeBytes(bytes, marked);
  if (isNoise(text)) throw new Fault('import/noise', {});
  if (!text.trim()) throw new Fault('import/no-text-in-file', {});
  const foreign = foreignText(text);
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

const looksLikeHtml = (text: string) =>
  /^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)\b/i.test(
    text,
  );

const looksLikeStory = (text: string) => /^\s*\{\s*"version"\s*:/.test(text);
