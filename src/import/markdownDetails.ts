import { frontMatter } from '../story/markdown/frontMatter.ts';
import { StoryError } from '../story/StoryError.ts';
import type { Details } from './articleFrom.ts';
import { dateOf } from './dateOf.ts';
import { langOf } from './langOf.ts';

/** What the front matter of a Markdown says of its article, and the Markdown without it. */
export function markdownDetails(markdown: string): { details: Details; body: string } {
  const { fields, body } = matterOf(markdown);
  const field = (...names: string[]) => {
    const value = names.map((name) => fields[name]).find((known) => typeof known === 'string');
    return typeof value === 'string' ? value : null;
  };
  const details: Details = {
    title: field('title'),
    byline: field('byline', 'author'),
    published: dateOf(field('published', 'date')),
    lang: langOf(field('lang', 'language')),
  };
  return { details, body };
}

/** Whether the front matter lists places, which makes it a story written as annotated Markdown. */
export function isAnnotated(markdown: string): boolean {
  const [, matter] = /^---[ \t]*\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(markdown) ?? [];
  return matter !== undefined && /^places:/m.test(matter);
}

function matterOf(markdown: string): { fields: Readonly<Record<string, unknown>>; body: string } {
  try {
    return frontMatter(markdown);
  } catch (error) {
    // Two rules with text between them are not front matter; they are the article's own.
    if (error instanceof StoryError) return { fields: {}, body: markdown };
    throw error;
  }
}
