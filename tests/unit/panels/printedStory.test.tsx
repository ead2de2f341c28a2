import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PrintedStory } from '../../../src/panels/PrintedStory.tsx';
import { StoreProvider } from '../../../src/panels/StoreContext.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { excerptsOf } from '../../../src/story/excerpts.ts';
import { baghdad } from '../map/picture/order.ts';

const html = renderToStaticMarkup(
  <StoreProvider value={createWhereinStore(baghdad)}>
    <PrintedStory picture={null} />
  </StoreProvider>,
);

describe('the story on paper', () => {
  it('holds every place with all its sentences, whatever is selected', () => {
    const excerpts = baghdad.places.map(({ id }) => excerptsOf(baghdad, id).length);
    expect(html.match(/<section class="printed-place">/g)).toHaveLength(baghdad.places.length);
    const places = html.slice(html.indexOf('printed-places'));
    expect(places.match(/<blockquote/g)).toHaveLength(excerpts.reduce((sum, n) => sum + n, 0));
  });

  it('marks each mention of the article, and repeats no id of the page', () => {
    const article = html.slice(0, html.indexOf('printed-places'));
    expect(article.match(/<mark/g)).toHaveLength(baghdad.mentions.length);
    expect(html).not.toContain(' id="');
  });
});
