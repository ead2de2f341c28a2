import { parse as parseToml, TomlError } from 'smol-toml';
import { frontMatter } from '../story/markdown/frontMatter.ts';
import { StoryError } from '../story/StoryError.ts';
import type { Details } from './articleFrom.ts';
import { dateOf } from './dateOf.ts';
import { langOf } from './langOf.ts';

/** What the front matter of a Markdown says of its article, and the Markdown without it. */
export function markdownDetails(markdown: string): { details: Details; body: string } {
  const { fields, body } = matterOf(markdown);
  const field = (...names: string[]) =>
    names.map((name) => textOf(fields[name])).find((known) => known !== null) ?? null;
  const details: Details = {
    title: field('title'),
    byline: field('byline', 'author', 'authors'),
    published: dateOf(field('published', 'date', 'publishDate')),
    lang: langOf(field('lang', 'language', 'languageCode')),
  };
  return { details, body };
}

/** Whether the front matter lists places, which makes it a story written as annotated Markdown. */
export function isAnnotated(markdown: string): boolean {
  const [, matter] = /^---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(markdown) ?? [];
  return matter !== undefined && /^places:/m.test(matter);
}

/** Hugo's front matter: TOML between lines of three plus signs. */
const TOML = /^\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;

function matterOf(markdown: string): { fields: Readonly<Record<string, unknown>>; body: string } {
  const [whole = '', toml = ''] = TOML.exec(markdown) ?? [];
  try {
    return whole ? { fields: parseToml(toml), body: markdown.slice(whole.length) } : frontMatter(markdown);
  } catch (error) {
    // Two rules with text between them are not front matter; they are the article's own.
    if (error instanceof StoryError || error instanceof TomlError) return { fields: {}, body: markdown };
    throw error;
  }
}

/** A field's text: also that of a date, of several names, or of a name with more about who it is. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.flatMap((each) => textOf(each) ?? []).join(', ') || null;
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  return null;
}
