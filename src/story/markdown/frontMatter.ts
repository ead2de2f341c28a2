import { parse, YAMLParseError } from 'yaml';
import { StoryError } from '../StoryError.ts';

const FENCE = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** What stands before the article of an annotated Markdown, and where the article begins. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly places: readonly unknown[];
  readonly body: string;
  /** How many lines stand before the body. */
  readonly linesBefore: number;
}

/**
 * Splits an annotated Markdown into its YAML front matter and its body. Places are a mapping from id to place.
 *
 * @throws {StoryError} where there is no front matter, or it is not YAML of that shape.
 */
export function frontMatter(markdown: string): FrontMatter {
  const match = FENCE.exec(markdown);
  if (!match)
    throw new StoryError('front matter', 'is missing; the file should begin with a line of three dashes');
  const { places = {}, ...fields } = mapping(readYaml(match[1] ?? ''), 'front matter');
  return {
    fields,
    places: Object.entries(mapping(places, 'places')).map(([id, place]) => ({
      id,
      ...mapping(place, `places.${id}`),
    })),
    body: markdown.slice(match[0].length),
    linesBefore: match[0].split('\n').length - 1,
  };
}

function readYaml(text: string): unknown {
  try {
    // The core schema of YAML 1.2 leaves 2024-01-05 a string, which is what a story holds.
    return parse(text, { schema: 'core', logLevel: 'error', maxAliasCount: 100 });
  } catch (error) {
    // An alias of nothing, or of too much, is a `ReferenceError` of the library; too deep a nesting a `RangeError`.
    if (error instanceof YAMLParseError || error instanceof ReferenceError || error instanceof RangeError)
      throw new StoryError('front matter', error.message);
    throw error;
  }
}

function mapping(value: unknown, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new StoryError(path, 'should be a mapping of names to values');
  }
  return Object.fromEntries(Object.entries(value));
}
