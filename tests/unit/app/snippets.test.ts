import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { addressWithin, fileSnippet, frameSnippet, snippets } from '../../../src/app/embed/snippets.ts';

const page = 'https://maps.example.org/wherein/';
const story = `${page}stories/one.json`;
const plain = { page, story, title: 'A title', place: null, theme: 'auto', width: 390 } as const;

const awkward = [
  `Quotes "double" and 'single'`,
  'Ampersands & entities &amp; &quot;',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</wherein-map></iframe>',
  'مكان 🌍 שלום',
];

describe('the lines that embed a story', () => {
  it('are few and readable', () => {
    const [iframe, element] = snippets({ ...plain, place: 'iraq', theme: 'dark' });
    expect(element?.code).toBe(
      `<script async src="${page}embed.js"></script>
<wherein-map src="${story}" place="iraq" theme="dark">
  <a href="${page}?story=https%3A%2F%2Fmaps.example.org%2Fwherein%2Fstories%2Fone.json">A title: the article on a map</a>
</wherein-map>`,
    );
    expect(iframe?.code).toBe(
      `<iframe src="${page}?embed&amp;story=stories/one.json&amp;theme=dark#place=iraq" title="A title: the article on a map" width="390" height="527" loading="lazy" allow="fullscreen" style="border:0;max-width:100%"></iframe>`,
    );
    const { code } = fileSnippet({ title: 'Ägypten: “Kairo”', place: 'iraq', theme: 'dark', width: 390 });
    expect(code).toMatch(/^<iframe src="[^/"]+\.html\?embed&amp;theme=dark#place=iraq" title="Ägypten/);
    expect(snippets(plain)[1]?.code).toContain(`<wherein-map src="${story}">`);
  });

  it('hold the story itself, as wide as the column', () => {
    const { page, title } = plain;
    const address = addressWithin('0abc_-', { page, title, place: 'iraq', theme: 'dark', width: null });
    expect(address).toBe(`${page}?embed&theme=dark#s=0abc_-&place=iraq`);
    expect(frameSnippet(address, { title, width: null }).code).toContain('width="100%" height="520"');
  });

  it.each(awkward)('hold any title, place and address, and nothing more: %s', (name) => {
    const given = `https://news.example.org/${encodeURIComponent(name)}.json?a=1&b="2"`;
    for (const { code } of snippets({ ...plain, title: name, place: name, story: new URL(given).href })) {
      const { document } = parseHTML(`<html><body>${code}</body></html>`);
      const tags = [...document.querySelectorAll('body *')].map((one) => one.tagName.toLowerCase());
      expect(['iframe', 'script,wherein-map,a']).toContain(tags.join(','));
      const map = document.querySelector('wherein-map');
      if (map) {
        expect(map.getAttribute('place')).toBe(name);
        expect(map.getAttribute('src')).toBe(new URL(given).href);
        expect(map.textContent?.trim()).toBe(`${name}: the article on a map`);
      } else {
        const frame = document.querySelector('iframe');
        expect(frame?.getAttribute('title')).toBe(`${name}: the article on a map`);
        const shown = new URL(frame?.getAttribute('src') ?? '', 'https://host.example/');
        // The page in one file carries its story.
        const isFile = shown.hostname === 'host.example';
        expect(shown.searchParams.get('story')).toBe(isFile ? null : new URL(given).href);
        expect(new URLSearchParams(shown.hash.slice(1)).get('place')).toBe(name);
      }
    }
  });
});
