import { describe, expect, it } from 'vitest';
import { embedHeight } from '../../../src/app/embed/embedHeight.ts';
import { fullPageAddress } from '../../../src/app/embed/fullPageAddress.ts';
import { heightMessages } from '../../../src/app/embed/heightMessages.ts';
import { insetsUnder } from '../../../src/app/embed/insetsUnder.ts';
import { baghdad } from '../map/picture/order.ts';

const page = 'https://maps.example.org/';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  width,
  height,
  right: left + width,
  bottom: top + height,
});

describe('the height of the compact form', () => {
  it('is whole, suits its width, and stays within bounds', () => {
    for (let width = 200; width < 2000; width++) {
      const height = embedHeight(width);
      expect(Number.isInteger(height) && height >= 420 && height <= 640).toBe(true);
    }
    expect(embedHeight(390)).toBeGreaterThan(390);
    expect(embedHeight(1000)).toBeLessThan(1000);
  });

  it('is told to AMP and Medium always, and to Pym and WordPress where they have named the frame', () => {
    expect(heightMessages(500, `${page}?embed`)).toEqual([
      { type: 'wherein:height', height: 500 },
      { sentinel: 'amp', type: 'embed-size', height: 500 },
      `{"src":"${page}?embed","context":"iframe.resize","height":500}`,
    ]);
    expect(heightMessages(500, `${page}?embed&childId=a-1`)).toContain('pymxPYMxa-1xPYMxheightxPYMx500');
    const wordPress = { message: 'height', value: 500, secret: 'aB3dE6gH9j' };
    expect(heightMessages(500, `${page}?embed#?secret=aB3dE6gH9j`)).toContainEqual(wordPress);
  });
});

describe('what a card covers of the map', () => {
  const map = box(0, 100, 390, 500);
  it.each([
    ['the bottom, where it is broad', box(8, 400, 374, 178), { left: 0, bottom: 200 }],
    ['the side, where it is tall', box(8, 110, 150, 400), { left: 158, bottom: 0 }],
    ['nothing, where it hides all', box(0, 100, 390, 500), { left: 0, bottom: 0 }],
    ['nothing, where it is small', box(8, 110, 150, 60), { left: 0, bottom: 0 }],
  ])('is %s', (_, card, insets) => expect(insetsUnder(map, card)).toEqual(insets));
});

describe('the address of the full page', () => {
  it('keeps the story, the basemap and the selection, and leaves the host behind', () => {
    const place = { type: 'place', place: 'iraq' } as const;
    expect(
      fullPageAddress(`${page}a/?embed&story=x.json&theme=dark&childId=1#?secret=1`, place, baghdad),
    ).toBe(`${page}a/?story=x.json#place=iraq`);
  });

  it('carries on a story that a link carries', () => {
    const place = { type: 'place', place: 'iraq' } as const;
    expect(fullPageAddress(`${page}?embed#s=abc&place=iran`, place, baghdad)).toBe(
      `${page}#s=abc&place=iraq`,
    );
  });

  it('is the page beside the one that a site has for frames', () => {
    expect(fullPageAddress(`${page}a/embed.html#?secret=1`, { type: 'none' }, baghdad)).toBe(`${page}a/`);
  });

  it('is none for a file', () => {
    expect(fullPageAddress('file:///a.html?embed', { type: 'none' }, baghdad)).toBeNull();
  });
});
