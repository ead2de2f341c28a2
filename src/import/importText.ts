import { Fault } from '../fault/Fault.ts';
import { titleFrom } from '../story/titleFrom.ts';
import { articleFrom, type Part } from './articleFrom.ts';
import { cleanText } from './cleanText.ts';
import { isDateline, titleBelowDateline } from './dateline.ts';
import { beginning, isHeadline, looksLikeHeading } from './headlines.ts';
import { headMatter, isHeadMatter } from './headMatter.ts';
import type { ImportedArticle } from './ImportedArticle.ts';
import { isHyphenated, isWrapped, joinedLines } from './wrapped.ts';

const BULLET = /^\s*[•‣◦▪*-] +(?=\S)/;
const NUMBER = /^\s*\d{1,3}[.)] +(?=\S)/;
const QUOTE = /^\s*> ?/;

/** Who took a picture, as it stands at the end of its caption; “(Reuters)” alone ends a report. */
const CREDIT =
  /(?:\[(?:[^\]]*\b)?(?:AP|AFP|EPA|Reuters|Getty|Al Jazeera|Anadolu|Photo|Image|File|Handout)\b[^\]]{0,60}\]|\((?:[^()]*\b)?(?:Getty|Photo|Picture|Image|Handout)\b[^()]{0,60}\)|\b(?:AP|AFP|EPA|Getty Images|REUTERS|Reuters)\/\p{Lu}[\p{L} .'’-]{1,40}|\b(?:Photo(?:graph)?|Picture|Image|Credit|Image source|Photo credit)(?: by|:) ?\p{Lu}[^.]{1,60})\.?$/u;
const LONGEST_CAPTION = 400;

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
  const parts = withDatelines(
    stretches.flatMap((lines) =>
      partsOf(lines, wrapped).map((part) => ({ ...part, alone: lines.length === 1 })),
    ),
  );
  const first = beginning(parts);
  const headed = parts.map(({ alone, ...part }, i): Part => {
    const next = parts[i + 1];
    const heads =
      next &&
      i >= first &&
      (i === first
        ? isHeadline(part, next)
        : looksLikeHeading(part) && alone && next.text.length > part.text.length);
    return heads ? { ...part, kind: 'heading' } : part;
  });
  const hasHeadline = headed[first]?.kind === 'heading';
  const { parts: body, byline, published } = headMatter(headed, hasHeadline ? first : -1);
  const start = headed[first]?.text ?? '';
  const title = titleBelowDateline(start) ?? titleFrom(start);
  const article = articleFrom(body, { title, byline, published, lang: null });
  if (!article) throw new Fault('import/no-text', {});
  return article;
}

/** A dateline alone in its paragraph begins the next. */
function withDatelines<P extends Part>(parts: readonly P[]): P[] {
  const joined: P[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && isDateline(last.text) && part.kind === 'paragraph')
      joined[joined.length - 1] = { ...part, text: `${last.text} ${part.text}` };
    else joined.push(part);
  }
  return joined;
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
        : part.kind === 'paragraph' &&
          (isTorn(last, part) || (wrapped && !isHeadMatter(part) && !isHeadMatter(last))));
    if (goesOn) parts[parts.length - 1] = { kind: last.kind, text: joinedLines(last.text, part.text) };
    else parts.push(part);
  }
  return parts.filter(({ text }) => text);
}

/** After these, and after a comma, no paragraph ends. */
const GOES_ON = /(?:,|\s(?:and|or|the|of|in|to|an?|by|for|with|at|from|on|as|that))$/;

/** Whether a line was broken amid its sentence: it cannot end there, or the next begins with a small letter. */
const isTorn = (last: Part, next: Part) =>
  isHyphenated(last.text, next.text) ||
  GOES_ON.test(last.text) ||
  (/^\p{Ll}/u.test(next.text) && /[^.!?:;…]["'”’)]?$/u.test(last.text));

function partOf(line: string): Part {
  const text = line.replace(/ {2,}/g, ' ').trim();
  if (QUOTE.test(line)) return { kind: 'quote', text: text.replace(QUOTE, '') };
  if (BULLET.test(line)) return { kind: 'item', text: text.replace(BULLET, '') };
  // The number stays: the text may refer to it.
  if (NUMBER.test(line)) return { kind: 'item', text };
  const isCaption = text.length <= LONGEST_CAPTION && CREDIT.test(text);
  return { kind: isCaption ? 'caption' : 'paragraph', text };
}
