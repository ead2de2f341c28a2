import { Fault } from '../fault/Fault.ts';
import { articleFrom, type Part } from './articleFrom.ts';
import { cleanText } from './cleanText.ts';
import { headMatter, isHeadMatter } from './headMatter.ts';
import type { ImportedArticle } from './ImportedArticle.ts';

const BULLET = /^\s*[•‣◦▪*-] +(?=\S)/;
const NUMBER = /^\s*\d{1,3}[.)] +(?=\S)/;
const QUOTE = /^\s*> ?/;

/** Who took a picture, as it stands at the end of its caption; “(Reuters)” alone ends a report. */
const CREDIT =
  /(?:\[(?:[^\]]*\b)?(?:AP|AFP|EPA|Reuters|Getty|Al Jazeera|Anadolu|Photo|Image|File|Handout)\b[^\]]{0,60}\]|\((?:[^()]*\b)?(?:Getty|Photo|Picture|Image|Handout)\b[^()]{0,60}\)|\b(?:AP|AFP|EPA|Getty Images|REUTERS|Reuters)\/\p{Lu}[\p{L} .'’-]{1,40}|\b(?:Photo(?:graph)?|Picture|Image|Credit|Image source|Photo credit)(?: by|:) ?\p{Lu}[^.]{1,60})\.?$/u;
const LONGEST_CAPTION = 400;

/** In UTF-16 units; a longer first line is no headline, whatever stands below it. */
const LONGEST_HEADLINE = 200;

/**
 * The article in a plain text. A short first line without a full stop, or above “By …” or a date, is its title;
 * those are its byline and when it appeared; a paragraph that ends by saying who took a picture is a caption. Empty lines part paragraphs, and so do line feeds where the lines are not all of a width. Bullets
 * and “>” become the kind of their block, and are all that is left out.
 *
 * @throws {Fault} `import/no-text`
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
    const heads =
      next &&
      (i === 0
        ? isHeading(part) ||
          (part.kind === 'paragraph' && isHeadMatter(next) && part.text.length <= LONGEST_HEADLINE)
        : isHeading(part) && alone && next.text.length > part.text.length);
    return heads ? { ...part, kind: 'heading' } : part;
  });
  const { parts: body, byline, published } = headMatter(headed, headed[0]?.kind === 'heading' ? 0 : -1);
  const article = articleFrom(body, { title: null, byline, published, lang: null });
  if (!article) throw new Fault('import/no-text', {});
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
  if (NUMBER.test(line)) return { kind: 'item', text };
  const isCaption = text.length <= LONGEST_CAPTION && CREDIT.test(text);
  return { kind: isCaption ? 'caption' : 'paragraph', text };
}

/** A short line that begins like a sentence, does not end like one, and does not hold the end of one. */
function isHeading(part: Part): boolean {
  const { kind, text } = part;
  if (kind !== 'paragraph' || text.length > 120 || isHeadMatter(part)) return false;
  return (
    /^["'“‘¿¡(]?[\p{Lu}\p{Lo}\d]/u.test(text) &&
    /[^.!?:;,…—–-]["'”’)]?$/u.test(text) &&
    !/\p{Ll}{4}[.!?]["'”’)]? \p{Lu}/u.test(text)
  );
}
