import { safeHref } from '../story/safeHref.ts';
import type { Story } from '../story/types.ts';
import { words } from '../words/words.ts';

/** What the article is based on; a link only where its address is safe to follow. */
export default function ArticleSource({ story }: { story: Story }) {
  const { source } = story;
  if (!source) return null;
  const href = safeHref(source.url);
  return (
    <footer className="source">
      <p>
        <strong>{words.source}</strong> {href ? <a href={href}>{source.name}</a> : source.name}
      </p>
      {source.note && <p>{source.note}</p>}
    </footer>
  );
}
