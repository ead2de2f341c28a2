import type { Details, Part } from './articleFrom.ts';
import { BETWEEN, bylineOf } from './bylineOf.ts';
import { cleanText } from './cleanText.ts';
import { dateOf } from './dateOf.ts';
import { type HeadMatter, headMatter, isHeadMatter } from './headMatter.ts';
import { htmlParts } from './htmlParts.ts';
import { langOf } from './langOf.ts';
import { withoutSite } from './siteName.ts';

/** What Readability found in a page beside its article. */
export interface Found {
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly siteName?: string | null | undefined;
  readonly publishedTime?: string | null | undefined;
}

/** So many parts after a page's headline are looked at: buttons and a caption may stand between. */
const REACH = 14;

const INLINE = /^(?:a|b|button|em|i|span|strong|time)$/i;

const BYLINES = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';
const DATED = `${BYLINES}, time, [class*="date" i], [class*="publish" i], [class*="time" i]`;

/**
 * What a page says of its article. What it shows below the headline goes before its metadata, so that the day is that
 * of the page and not of UTC.
 */
export function pageDetails(page: Document, found: Found | null): Details {
  const attributes = (selector: string, name: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name));
  const sites = [
    found?.siteName,
    ...attributes('meta[property="og:site_name"], meta[name="application-name"]', 'content'),
    ...[...page.querySelectorAll('header a[href="/"], a[rel~="home"]')].map(({ textContent }) => textContent),
  ].flatMap((site) => oneLine(site) ?? []);
  const headings = [...page.querySelectorAll('h1')].flatMap((h1) => oneLine(h1.textContent) ?? []);
  const whole = oneLine(found?.title) ?? oneLine(page.querySelector('title')?.textContent);
  const title = whole && withoutSite({ title: whole, headings, sites });
  const shown = shownMatter(page, title);
  const authors = attributes('meta[name="author" i], meta[property="article:author"]', 'content');
  const declared = [
    found?.publishedTime,
    ...attributes('meta[name="date"], meta[itemprop="datePublished"]', 'content'),
    ...attributes('time[datetime]', 'datetime'),
  ].map(dateOf);
  return {
    title,
    byline: shown.byline ?? namedIn([...authors, ...bylinesOf(page), found?.byline], sites),
    published: dayOf(shown, declared.find((date) => date !== null) ?? null),
    lang: langOf(attributes('html[lang]', 'lang')[0]),
  };
}

/** The day shown, unless it is that of a later change. */
function dayOf({ published, isUpdate }: HeadMatter, declared: string | null): string | null {
  if (published === null || declared === null) return published ?? declared;
  return isUpdate && declared < published ? declared : published;
}

/** The first of these texts that holds names, and not just that of the site. */
function namedIn(texts: readonly (string | null | undefined)[], sites: readonly string[]): string | null {
  const names = texts.flatMap((text) => bylineOf(text && cleanText(text)) ?? []);
  return names.find((name) => !sites.includes(name)) ?? names[0] ?? null;
}

function bylinesOf(page: Document): string[] {
  return [...page.querySelectorAll(BYLINES)].flatMap((element) => htmlParts(element).map(({ text }) => text));
}

/** What stands below the page's headline, and in the elements that it marks as byline or as date. */
function shownMatter(page: Document, title: string | null): HeadMatter {
  const parts = htmlParts(page.body);
  const headline = parts.findIndex(({ kind, text }) => kind === 'heading' && oneLine(text) === title);
  const next = parts.slice(headline + 1, headline + 1 + REACH).filter(isHeadMatter);
  const below = headMatter(headline < 0 ? [] : [HEADLINE, ...next], 0);
  if (below.published !== null) return below;
  const marked = [...page.querySelectorAll(DATED)]
    .filter((element) => !element.closest('nav, aside, footer'))
    .flatMap((element) => htmlParts(element))
    .map(({ text }) => headMatter([HEADLINE, ...text.split(BETWEEN).map(paragraph)], 0))
    .filter(({ published }) => published !== null);
  const [first] = marked;
  const { published, isUpdate } = marked.find((matter) => !matter.isUpdate) ?? first ?? below;
  return { ...below, published, isUpdate };
}

const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
const HEADLINE: Part = { kind: 'heading', text: '' };

/**
 * Parts what a page shows apart by its layout alone, so that the texts of neighbouring elements do not run into one
 * another. Changes the page.
 */
export function setApart(page: Document): void {
  for (const element of page.querySelectorAll('header *, [class] *, [class], time, button')) {
    const next = element.nextSibling;
    if (next?.nodeType === 1 && INLINE.test(element.nodeName)) element.after(' | ');
  }
}

/** A text of a page in one line, null where it is empty. */
export const oneLine = (text: string | null | undefined) =>
  cleanText(text ?? '')
    .replace(/\s+/g, ' ')
    .trim() || null;
