import { headlineOf } from '../story/headline.ts';
import type { Story } from '../story/types.ts';
import type { Edit } from './Edit.ts';
import { editText } from './text/editText.ts';

/** What an article says of itself; empty for what it does not say. */
export interface Details {
  readonly title: string;
  readonly byline: string;
  /** ISO 8601, such as 2024-01-05. */
  readonly published: string;
}

/** Changes title, byline and date; a headline that is the title changes with it. A story is never without a title. */
export function editDetails(story: Story, { title, byline, published }: Details): Edit {
  const { byline: _byline, published: _published, ...rest } = story;
  const headline = headlineOf(story);
  const wanted = title.trim() || story.title;
  const isHeadline = headline !== null && story.text.slice(headline.start, headline.end) === story.title;
  const text = isHeadline
    ? story.text.slice(0, headline.start) + wanted + story.text.slice(headline.end)
    : story.text;
  const step = { code: 'details-changed' } as const;
  const isSame =
    wanted === story.title && byline.trim() === (story.byline ?? '') && published === (story.published ?? '');
  if (isSame) return { step, story };
  const described = {
    ...rest,
    ...(byline.trim() && { byline: byline.trim() }),
    ...(published && { published }),
  };
  return { step, story: { ...editText(described, text).story, title: wanted } };
}
