import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PrintedStory } from '../../../src/panels/PrintedStory.tsx';
import { StoreProvider } from '../../../src/panels/StoreContext.ts';
import { createWhereinStore } from '../../../src/state/store.ts';
import { baghdad } from '../map/picture/order.ts';

const html = renderToStaticMarkup(
  <StoreProvider value={createWhereinStore(baghdad)}>
    <PrintedStory picture={null} />
  </StoreProvider>,
);

describe('the story on paper', () => {
  it('holds every place with the paragraphs that name it, and repeats no sentence', () => {
    expect(html.match(/<li class="printed-place">/g)).toHaveLength(baghdad.places.length);
    const [article = '', places = ''] = html.split('printed-places');
    expect(places).not.toContain('<mark');
    for (const place of baghdad.places) {
      const row = places.split('<li').find((one) => one.includes(`>${place.name}</strong>`)) ?? '';
      const numbers = /Paragraphs? ([\d, ]+)/.exec(row)?.[1]?.split(', ') ?? [];
      const quotes = baghdad.mentions
        .filter((mention) => mention.place === place.id)
        .map(({ quote }) => quote);
      expect(numbers.length).toBeGreaterThan(0);
      for (const number of numbers) {
        const paragraph = article.split(`data-number="${number}"`)[1]?.split('data-number')[0];
        expect(quotes.some((quote) => paragraph?.includes(`>${quote}</mark>`))).toBe(true);
      }
    }
  });

  it('marks each mention of the article, and repeats no id of the page', () => {
    const article = html.slice(0, html.indexOf('printed-places'));
    expect(article.match(/<mark/g)).toHaveLength(baghdad.mentions.length);
    expect(html).not.toContain(' id="');
  });
});
