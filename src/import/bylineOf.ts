import { DATES } from './whenOf.ts';

/** What parts the names in a byline from what else stands there. */
export const BETWEEN = /\s*(?:[|·•\n/]|\s[–—-]\s)\s*/;

const BY = /^(?:(?:written|words|story|report(?:ed|ing)?|text|posted|published) )?by:? +(?=\S)/i;

/** Buttons, counts and credits that stand beside names; a piece that begins so holds no name. */
const NO_NAME =
  /^(?:(?:first )?published|(?:last )?updated|modified|posted|share\b|save\b|follow\b|listen\b|watch\b|print\b|e-?mail\b|copy\b|comments?\b|subscribe|sign (?:up|in)|log in|read more|reading time|text size|advertisement|photo(?:graph)?s?\b|pictures?\b|images?\b|illustrations?\b|video\b|graphics?\b|credits?\b|facebook|twitter|whatsapp|linkedin|\+|@|https?:|www\.|\d)/i;
const TAIL =
  /\s*(?:\(?@\w+\)?|\S+@\S+\.\w+|https?:\S+|\(?\d+ ?(?:-| )?min(?:ute)?s?(?: read)?\)?|\b\d{1,2}[:.]\d\d\b.*|\b(?:first )?(?:published|(?:last )?updated|posted)\b.*)/gi;

const MOST = 120;

/** In UTF-16 units; what is longer is no byline, and takes the square of its length to be told from one. */
const LONGEST_LINE = 1000;

/** The names in what a page or its metadata gives as byline: no “By”, dates, times, handles, buttons or credits. Null where no name is left. */
export function bylineOf(written: string | null | undefined): string | null {
  for (const piece of (written ?? '').slice(0, LONGEST_LINE).split(BETWEEN)) {
    if (NO_NAME.test(piece.trim())) continue;
    const [beforeDate = ''] = piece.split(new RegExp(DATES.source, 'i'));
    const name = beforeDate
      .trim()
      .replace(BY, '')
      .replace(TAIL, ' ')
      .replace(/\s+/g, ' ')
      .replace(
        /(?:[\s,;:–—-]|\b(?:on|at|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)+$/i,
        '',
      )
      .trim();
    if (
      /^[\p{Lu}\p{Lo}]|^(?:de|van|von|al|el|bell) \p{Lu}/u.test(name) &&
      name.length <= MOST &&
      !NO_NAME.test(name)
    )
      return name;
  }
  return null;
}

/** The names in a line that says “By …”; null for every other line. */
export function signedBy(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const match =
    /^(?:[Bb]y|BY|(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Rr]eporting|[Rr]eported) by):?\s+(\p{Lu}(?:[^.!?]|(?<=\b(?:\p{Lu}|[JS]r|Dr|St))\.){1,80})$/u.exec(
      line
        .replace(
          new RegExp(`[\\s,;:–—-]*(?:\\b(?:on|published|updated|posted):? )?${DATES.source}.*$`, 'i'),
          '',
        )
        .trim(),
    );
  return match ? bylineOf(match[1]) : null;
}
