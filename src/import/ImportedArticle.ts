import type { Block } from '../story/types.ts';

/** An article as it came in, before any place is looked for. */
export interface ImportedArticle {
  /** Never empty, at most 200 UTF-16 units; the beginning of the text where the source has no title. */
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601, such as 2024-01-05. */
  readonly published: string | null;
  /** A well-formed BCP 47 tag, where the source declares one. */
  readonly lang: string | null;
  /** Never empty; the blocks, with an empty line between. */
  readonly text: string;
  /** In order and disjoint; all of the text but white space is in one. */
  readonly blocks: readonly Block[];
}
