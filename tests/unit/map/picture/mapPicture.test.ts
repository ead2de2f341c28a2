import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { mapPicture } from '../../../../src/map/picture/mapPicture.ts';
import { PictureFrame } from '../../../../src/map/picture/PictureFrame.ts';
import { storyPicture } from '../../../../src/map/picture/storyPicture.ts';
import { summariesOf } from '../../../../src/story/summaries.ts';
import type { Place } from '../../../../src/story/types.ts';
import { archive, areaOf, baghdad, orderOf, storyOf } from './order.ts';

type StoryPlace = Partial<Place> & Pick<Place, 'name'>;

const picture = (...order: Parameters<typeof orderOf>) => mapPicture(orderOf(...order));

/** The names written for the story's places, in small letters, by place id. */
function namesIn(svg: string): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, id = '', line = ''] of svg.matchAll(/<text [^>]*data-place="([^"]*)"[^>]*>([^<]*)</g)) {
    names.set(id, `${names.get(id) ?? ''} ${line}`.trim().toLowerCase());
  }
  return names;
}

/** What is drawn for one place: its area's fill and edge, and its mark. */
function drawnFor(svg: string, id: string): string {
  const drawn = `<g data-place="${id}".*?</g>|<path data-(?:place|edge)="${id}"[^>]*>`;
  return [...svg.matchAll(new RegExp(drawn, 'g'))].join('');
}

type Dot = [x: number, y: number];

/** The segments of a path's data, which moves once and then draws relative lines. */
function segmentsOf(path: string): [Dot, Dot][] {
  return [...path.matchAll(/M([^l]*)l([^Mz]*)/g)].flatMap(([, start = '', moves = '']) => {
    let [x = 0, y = 0] = numbers(start);
    const found: [Dot, Dot][] = [];
    const steps = numbers(moves);
    for (let i = 0; i < steps.length; i += 2) {
      const next: Dot = [x + (steps[i] ?? 0), y + (steps[i + 1] ?? 0)];
      found.push([[x, y], next]);
      [x, y] = next;
    }
    return found;
  });
}

const numbers = (text: string) => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

describe('a picture of the map', () => {
  it('is a well-formed document with a size, a title and a description', async () => {
    const svg = await picture(baghdad, { title: 'Strike & more' });
    expect(XMLValidator.validate(svg)).toBe(true);
    const root = new XMLParser({ ignoreAttributes: false }).parse(svg).svg;
    expect(root['@_xmlns']).toBe('http://www.w3.org/2000/svg');
    expect(root['@_viewBox']).toBe('0 0 700 420');
    expect(root.title['#text']).toBe('Strike & more');
    for (const { name } of baghdad.places) expect(root.desc['#text']).toContain(name);
  });

  it('names every place of the story that is in it and has room', async () => {
    const svg = await picture(baghdad);
    expect(Object.fromEntries(namesIn(svg))).toMatchObject({
      baghdad: 'baghdad',
      iran: 'iran',
      iraq: 'iraq',
      'middle-east': 'middle east',
      israel: 'israel',
      syria: 'syria',
    });
    // The street and the headquarters are counted at their city.
    expect(drawnFor(svg, 'baghdad')).toContain('>+2<');
  });

  it('writes no name of the base that the story writes, and writes others', async () => {
    const svg = await picture(baghdad);
    expect(svg.match(/>IRAQ</g)).toHaveLength(1);
    expect(svg.match(/>Baghdad</g)).toHaveLength(1);
    for (const name of ['SAUDI ARABIA', 'EGYPT', 'Tehran', 'Arabian Sea']) expect(svg).toContain(`>${name}<`);
  });

  it('draws who is meant dashed and where it happens whole', async () => {
    const svg = await picture(baghdad);
    expect(drawnFor(svg, 'iran')).toContain('stroke-dasharray');
    expect(drawnFor(svg, 'iraq')).not.toContain('stroke-dasharray');
    expect(drawnFor(svg, 'iraq')).not.toBe('');
    const [literal, metonym] = await Promise.all(
      (['literal', 'metonym'] as const).map((role) =>
        picture(storyOf([{ name: 'Hit', point: [42.8, 33.6] }], role)),
      ),
    );
    expect(drawnFor(literal ?? '', 'p0')).toContain('fill="#b0381d"');
    expect(drawnFor(metonym ?? '', 'p0')).toContain('stroke="#1f6175"');
  });

  it('breaks the outline of what is not certain and rings what is roughly known', async () => {
    const at = { point: [44.4, 33.3] as [number, number], kind: 'site' as const };
    const svg = await picture(
      storyOf([{ name: 'Here', ...at, certainty: 'uncertain', precision: 20_000 }], 'literal'),
      { camera: { center: [44.4, 33.3], zoom: 8 } },
    );
    expect(drawnFor(svg, 'p0')).toContain('stroke-dasharray');
    expect(svg).toMatch(/<circle cx="350.0" cy="210.0" r="\d{2,3}\.\d"/);
  });

  it('draws the selected place last, named, whatever is in its way', async () => {
    const view = { ...orderOf(baghdad).view, selected: 'palestine-street' };
    const svg = await picture(baghdad, { view });
    expect(namesIn(svg).get('palestine-street')).toBe('palestine street');
    const marks = [...svg.matchAll(/<g data-place="([^"]*)" transform/g)].map(([, id]) => id);
    expect(marks.at(-1)).toBe('palestine-street');
    expect(namesIn(await picture(baghdad)).has('palestine-street')).toBe(false);
  });

  it('lets no name become markup, and keeps every script', async () => {
    const names = ['<script>"&\'', ']]><!--', 'القدس', '東京', '🕌 Mosque', 'bell\u0007\ud800'];
    const places = names.map((name, i) => ({ name, point: [30 + i * 6, 25] as [number, number] }));
    const svg = await picture(storyOf(places, 'literal'), { title: '</title><script>' });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;&#39;');
    for (const name of ['القدس', '東京', '🕌 Mosque', 'bell\u{fffd}\u{fffd}'])
      expect(svg).toContain(`>${name}<`);
    expect(namesIn(svg).size).toBe(names.length);
  });

  it('marks a place whose name is blank without a name', async () => {
    const svg = await picture(storyOf([{ name: ' ', point: [45, 29] }], 'literal'));
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(drawnFor(svg, 'p0')).toContain('<path');
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  it('lets no id become markup', async () => {
    const [summary] = summariesOf(storyOf([{ name: 'A', point: [45, 29] }], 'literal')).values();
    if (!summary) throw new Error('the story has lost its place');
    const places = [{ ...summary, place: { ...summary.place, id: '"><script>' } }];
    const svg = await picture(baghdad, { view: { places, selected: null, theme: 'dark' } });
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toContain('<script');
  });

  it('shows land and places on both sides of the antimeridian', async () => {
    const places = [
      { name: 'Suva', point: [178.44, -18.14] as [number, number] },
      { name: 'Apia', point: [-171.76, -13.83] as [number, number] },
      { name: 'Fiji', kind: 'country' as const, country: 'FJ', point: [178, -17.8] as [number, number] },
    ];
    for (const longitude of [179.9, -179.9, 540]) {
      const svg = await picture(storyOf(places, 'literal'), {
        camera: { center: [longitude, -17], zoom: 4.5 },
      });
      const land = /<path d="([^"]*)" fill="#fcf9f3"/.exec(svg)?.[1] ?? '';
      const xs = [...land.matchAll(/M(-?[\d.]+)/g)].map(([, x]) => Number(x));
      expect(Math.min(...xs), `around ${longitude}`).toBeLessThan(300);
      expect(Math.max(...xs), `around ${longitude}`).toBeGreaterThan(400);
      expect([...namesIn(svg).values()].sort()).toEqual(['apia', 'fiji', 'suva']);
      // The cut at the antimeridian is no coast.
      const frame = new PictureFrame({ center: [longitude, -17], zoom: 4.5 }, 700, 420);
      const [antimeridian] = frame.place([180, -17]);
      const coast = /<path d="([^"]*)" fill="none" stroke="#7ea3b4" stroke-width="2"/.exec(svg)?.[1] ?? '';
      const along = segmentsOf(coast).filter(([a, b]) =>
        [a, b].every(([x]) => Math.abs(x - antimeridian) < 0.2),
      );
      expect(coast).not.toBe('');
      expect(along.filter(([a, b]) => Math.abs(a[1] - b[1]) > 1)).toEqual([]);
      // An island country has no border, so its area has no edge.
      expect(drawnFor(svg, 'p2')).toContain('fill-opacity');
      expect(drawnFor(svg, 'p2')).not.toContain('data-edge');
    }
  });

  it('clusters many places in one city, and counts them all', async () => {
    const places = Array.from({ length: 300 }, (_, i) => ({
      name: `Place ${i}`,
      kind: 'site' as const,
      point: [44.4 + (i % 20) * 0.002, 33.3 + Math.floor(i / 20) * 0.002] as [number, number],
    }));
    const svg = await picture(storyOf(places, 'literal'), {
      camera: { center: [44.42, 33.315], zoom: 12 },
    });
    const marks = svg.match(/<g data-place/g)?.length ?? 0;
    expect(marks).toBeGreaterThan(5);
    expect(marks).toBeLessThan(60);
    const counts = [...svg.matchAll(/>\+(\d+)</g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, marks)).toBe(300);
  });

  it('is the same for the same order, and small', async () => {
    const svg = await picture(baghdad);
    expect(await picture(baghdad)).toBe(svg);
    expect(Buffer.byteLength(svg)).toBeLessThan(600_000);
    const world = await picture(baghdad, {
      camera: { center: [0, 20], zoom: 0.5 },
      width: 1600,
      height: 900,
    });
    expect(Buffer.byteLength(world)).toBeLessThan(600_000);
  });

  it('has no scale where none holds across it', async () => {
    const order = { archive, story: baghdad, areaOf, boundsOf: () => null, width: 700, height: 420 };
    const world = await storyPicture({ ...order, shows: { center: [10, 25], zoom: 0.6 } });
    expect(world).not.toMatch(/>[\d,]+ k?m</);
    expect(await storyPicture({ ...order, shows: { center: [45, 29], zoom: 4 } })).toMatch(/>[\d,]+ km</);
  });

  it('for publishing has headline, legend, inset and credit, and keeps to its size', async () => {
    for (const [width, height] of [
      [600, 338],
      [540, 540],
      [540, 675],
    ] as const) {
      const order = { archive, story: baghdad, areaOf, boundsOf: () => null, width, height };
      const svg = await storyPicture({ ...order, hasHeadline: true });
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
      for (const text of ['US drone', 'GeoNames (CC BY 4.0)', ' km<']) expect(svg).toContain(text);
      expect(svg).toContain('data-inset');
      const all = await storyPicture({ ...order, shows: 'all' });
      for (const text of ['Where it happens', 'Who is meant']) expect(all).toContain(text);
    }
  });

  it('has its inset where that hides no mark, and none where there is no such corner', async () => {
    const insetAt = async (...corners: [number, number][]) => {
      const story = storyOf(
        corners.map(([lng, lat], i) => ({ name: `Town ${i}`, point: [lng, lat] })),
        'literal',
      );
      const shows = { center: [45, 29], zoom: 6 } as const;
      const order = { archive, areaOf, boundsOf: () => null, width: 700, height: 420, shows };
      const svg = await storyPicture({ ...order, story });
      return Number(/<svg x="([\d.]+)"[^>]*data-inset/.exec(svg)?.[1] ?? Number.NaN);
    };
    expect(await insetAt([45, 29])).toBe(10);
    expect(await insetAt([41.4, 27.4])).toBeGreaterThan(500);
    expect(await insetAt([41.4, 27.4], [48.6, 27.4])).toBeNaN();
  });

  it('names no land by a part that another place of the story names', async () => {
    const iraq: StoryPlace = { name: 'Iraq', kind: 'country', country: 'IQ', point: [43.7, 33] };
    const basra: StoryPlace = { name: 'Basra', kind: 'region', point: [47.8, 30.5], within: 'p0' };
    // Of Iraq only its end at the Gulf is seen, and not the point of its name.
    const camera = { center: [48.2, 29.6], zoom: 7 } as const;
    const inIraq = (place: Place) => areaOf({ ...place, kind: 'country', country: 'IQ' });
    const namesOf = async (...places: StoryPlace[]) =>
      namesIn(await picture(storyOf(places, 'literal'), { camera, areaOf: inIraq }));
    expect((await namesOf(iraq)).has('p0')).toBe(true);
    expect((await namesOf(iraq, basra)).has('p0')).toBe(false);
  });

  it('differs between the themes in colours alone', async () => {
    const light = await picture(baghdad);
    const dark = await picture(baghdad, { view: { ...orderOf(baghdad).view, theme: 'dark' } });
    const bare = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, '');
    expect(dark).not.toBe(light);
    expect(bare(dark)).toBe(bare(light));
  });

  it('shows the whole story for paper, none selected, on a light ground', async () => {
    const order = { archive, story: baghdad, areaOf, boundsOf: () => null, width: 700, height: 420 };
    const svg = await storyPicture(order);
    expect(svg).toContain(`<title id="picture-title">${baghdad.title}</title>`);
    expect(svg).toContain('fill="#fcf9f3"');
    expect(namesIn(svg).get('baghdad')).toBe('baghdad');
  });

  it('says so when a tile is damaged', async () => {
    const damaged = Object.create(archive, {
      getZxy: { value: async () => ({ data: new Uint8Array([26, 255, 255, 1]).buffer }) },
    });
    await expect(picture(baghdad, { archive: damaged })).rejects.toThrow(/^basemap\//);
  });
});
