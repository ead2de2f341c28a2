import type { Story } from '../story/types.ts';
import type { Encoding } from './decodeBytes.ts';
import type { ImportedArticle } from './ImportedArticle.ts';

/** What was brought in: a finished story, or an article whose places are still to be found. */
export type Imported =
  | { readonly type: 'story'; readonly story: Story }
  | { readonly type: 'article'; readonly article: ImportedArticle; readonly encoding: Encoding };
