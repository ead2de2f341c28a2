import { importWords } from '../words/importWords.ts';
import { articleFrom, type Part } from './articleFrom.ts';
import { cleanText } from './cleanText.ts';
import { ImportError } from './ImportError.ts';
import type { ImportedArticle } from './ImportedArticle.ts';

const BULLET = /^\s*[•‣◦▪*-] +(?=\S)/;
const NUMBER = /^\s*\d{1,3}[.)] +(?=\S)/;
const QUOTE = /^\s*> ?/;
const BYLINE = /^by\s+(\p{Lu}[^.!?]{1,80})$/iu;

/**
 * The article in a plain text. A short first line without a full stop is its title, and “By …” after it the
 * byline; empty lines part paragraphs, and so do line feeds where the lines are not all of a width. Bullets
 * and “>” become the kind of their block, and are all that is left out.
 *
 * @throws {ImportError} `empty`
 */
export function importText(text: string): ImportedArticle {
  const clean = cleanText(text).trim();
  const wrapped = isWrapped(clean);
  const stretches = clean.split(/\n\s*\n/).map((stretch) => stretch.split('\n'));
  const parts = stretches.flatMap((lines) =>
    partsOf(lines, wrapped).map((part) => ({ ...part, alone: lines.length === 1 })),
  );
  const headed = parts.map(({ alone, ...part }, i): Part => {
    const next = parts[i + 1];
    const heads = next && isHeading(part) && (i === 0 || (alone && next.text.length > part.text.length));
    return heads ? { ...part, kind: 'heading' } : part;
  });
  const [first, second] = headed;
  const titled = first?.kind === 'heading';
  const byline = titled ? (BYLINE.exec(second?.text ?? '')?.[1] ?? null) : null;
  if (byline !== null) headed.splice(1, 1);
  const article = articleFrom(headed, { title: null, byline, published: null, lang: null });
  if (!article) throw new ImportError('empty', importWords.noText);
  return article;
}

/** Whether the lines were broken to fit a width, as in mail and old text files, and not where paragraphs end. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  const broken = lines.filter((line, i) => line.trim() && lines[i + 1]?.trim());
  const full = broken.filter((line) => line.length >= 45);
  return lines.every((line) => line.length <= 100) && full.length * 2 > broken.length;
}

function partsOf(lines: readonly string[], wrapped: boolean): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const part = partOf(line);
    const last = parts.at(-1);
    const goesOn =
      last &&
      (part.kind === 'quote'
        ? last.kind === 'quote'
        : part.kind === 'paragraph' && (wrapped || isTorn(last, part)));
    if (goesOn) parts[parts.length - 1] = { kind: last.kind, text: `${last.text} ${part.text}` };
    else parts.push(part);
  }
  return parts.filter(({ text }) => text);
}

/** After these, and after a comma, no paragraph ends. */
const GOES_ON = /(?:,|\s(?:and|or|the|of|in|to|an?|by|for|with|at|from|on|as|that))$/;

/** Whether a line was broken amid its sentence: it cannot end there, or the next begins with a small letter. */
const isTorn = (last: Part, next: Part) =>
  GOES_ON.test(last.text) || (/^\p{Ll}/u.test(next.text) && /[^.!?:;…]["'”’)]?$/u.test(last.text));

function partOf(line: string): Part {
  const text = line.replace(/ {2,}/g, ' ').trim();
  if (QUOTE.test(line)) return { kind: 'quote', text: text.replace(QUOTE, '') };
  if (BULLET.test(line)) return { kind: 'item', text: text.replace(BULLET, '') };
  // The number stays: the text may refer to it.
  return { kind: NUMBER.test(line) ? 'item' : 'paragraph', text };
}

/** A short line that begins like a sentence and does not end like one. */
function isHeading({ kind, text }: Part): boolean {
  if (kind !== 'paragraph' || text.length > 120 || BYLINE.test(text)) return false;
  return /^["'“‘¿¡(]?[\p{Lu}\p{Lo}\d]/u.test(text) && /[^.!?:;,…—–-]["'”’)]?$/u.test(text);
}
