import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAddress } from '../../../src/embed/frameAddress.ts';

const page = 'https://maps.example.org/wherein/';

describe('the address of a frame', () => {
  it('is the page in its compact form, with what was chosen', () => {
    expect(frameAddress({ page })).toBe(`${page}?embed`);
    const chosen = { page: `${page}index.html?x=1#y`, theme: 'dark', place: 'iraq' };
    expect(frameAddress({ ...chosen, story: 'https://news.example.org/a%20b.json?v=1&w=2' })).toBe(
      `${page}index.html?embed&story=https://news.example.org/a%2520b.json%3Fv%3D1%26w%3D2&theme=dark#place=iraq`,
    );
  });

  it('names a story beside the page from there', () => {
    expect(frameAddress({ page, story: `${page}stories/one.json` })).toBe(
      `${page}?embed&story=stories/one.json`,
    );
    const tricky = `${page}https://elsewhere.example/x.json`;
    expect(frameAddress({ page, story: tricky })).toBe(`${page}?embed&story=${tricky}`);
  });

  it('gives back every story, place and theme as it was', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, (path, place, theme) => {
        const story = new URL(encodeURI(`https://news.example.org/${path}`)).href;
        const read = new URL(frameAddress({ page, story, place, theme }));
        expect(new URL(read.searchParams.get('story') ?? '', page).href).toBe(story);
        expect(read.searchParams.get('theme') ?? '').toBe(theme);
        expect(new URLSearchParams(read.hash.slice(1)).get('place') ?? '').toBe(place);
      }),
    );
  });
});
