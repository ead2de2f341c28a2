import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { areaEdges, areaFills } from '../../../src/map/areaLayers.ts';
import { groupMarks } from '../../../src/map/groupMarks.ts';
import { markFeatures } from '../../../src/map/markFeatures.ts';
import { imageName } from '../../../src/map/markImages.ts';
import { markShapes } from '../../../src/map/markShapes.ts';
import { palette } from '../../../src/map/palette.ts';
import { mapPicture } from '../../../src/map/picture/mapPicture.ts';
import { storyFeatures } from '../../../src/map/storyFeatures.ts';
import { markSymbol } from '../../../src/map/symbols.ts';
import { summariesOf } from '../../../src/story/summaries.ts';
import type { Certainty, PlaceKind } from '../../../src/story/types.ts';
import { archive, areaOf, storyOf } from './picture/order.ts';

const colours = palette('light');

interface Drawn {
  readonly d: string;
  readonly fill: string;
  readonly stroke: string | undefined;
  readonly dash: string | undefined;
}

async function pictureOf(kind: PlaceKind, role: 'literal' | 'metonym', certainty: Certainty) {
  const country = kind === 'country' ? { country: 'IQ' } : {};
  const story = storyOf([{ name: 'Here', point: [44, 33], kind, certainty, ...country }], role);
  const places = [...summariesOf(story).values()];
  const camera = { center: [44, 33] as const, zoom: 5 };
  const view = { places, selected: null, theme: 'light' as const };
  const svg = await mapPicture({ archive, areaOf, view, camera, width: 500, height: 400 });
  return { svg, places };
}

const elements = (svg: string, around: RegExp): Drawn[] =>
  [...(around.exec(svg)?.[0] ?? '').matchAll(/<path [^>]*\/>/g)].map(([text]) => {
    const path = new XMLParser({ ignoreAttributes: false }).parse(text).path;
    return {
      d: path['@_d'],
      fill: path['@_fill'],
      stroke: path['@_stroke'],
      dash: path['@_stroke-dasharray'],
    };
  });

describe('the live map and the picture draw the same', () => {
  const cases = (['city', 'site'] as const).flatMap((kind) =>
    (['literal', 'metonym'] as const).flatMap((role) =>
      (['certain', 'uncertain'] as const).map((certainty) => [kind, role, certainty] as const),
    ),
  );
  test.each(cases)('mark of a %s, %s, %s', async (kind, role, certainty) => {
    const { svg, places } = await pictureOf(kind, role, certainty);
    const { marks } = storyFeatures(places, areaOf);
    const { symbols, features } = markFeatures(
      marks,
      groupMarks(marks, 5, null),
      { zoom: 5, selected: null, unnamed: null },
      new Map(),
    );
    const [symbol] = symbols;
    if (!symbol) throw new Error('no symbol');
    expect(features.features[0]?.properties).toMatchObject({
      image: imageName(symbol),
      radius: symbol.radius,
    });
    // What the live map paints on its canvas, and what the picture writes.
    const live = markShapes(symbol).map(({ path, fill, stroke, dash }) => ({
      d: path,
      fill: fill ? colours[fill] : 'none',
      stroke: stroke ? colours[stroke] : undefined,
      dash: dash?.map((length) => length.toFixed(2)).join(' '),
    }));
    expect(elements(svg, /<g data-place="p0" transform.*?<\/g>/)).toEqual(live);
    expect(live.some(({ dash }) => dash !== undefined)).toBe(certainty === 'uncertain');
  });

  test.each([
    ['literal', 'certain'],
    ['literal', 'uncertain'],
    ['metonym', 'certain'],
  ] as const)('area, %s, %s', async (role, certainty) => {
    const { svg, places } = await pictureOf('country', role, certainty);
    const { areas } = storyFeatures(places, areaOf);
    const style = role === 'metonym' ? 'associative' : certainty;
    const live = areaEdges(colours, areas).find(({ id }) => id === `edges-${style}`);
    if (live?.type !== 'line') throw new Error('no edge');
    expect(JSON.stringify(live.filter)).toContain('"IQ"');
    const edge = /<path data-edge="p0"[^>]*>/.exec(svg)?.[0] ?? '';
    expect(edge).toContain(`stroke="${live.paint?.['line-color']}"`);
    const width = Number(live.paint?.['line-width']);
    expect(edge).toContain(`stroke-width="${width}"`);
    expect(edge).toContain(`stroke-opacity="${live.paint?.['line-opacity']}"`);
    const dashes = live.paint?.['line-dasharray'];
    const inPixels = Array.isArray(dashes) ? dashes.map((length) => (Number(length) * width).toFixed(1)) : [];
    expect(/stroke-dasharray="([^"]*)"/.exec(edge)?.[1] ?? '').toBe(inPixels.join(' '));
    const fill = areaFills(colours, areas, 'land').find(({ id }) =>
      id.startsWith(`land-countries-${role === 'literal' ? 'literal' : 'associative'}`),
    );
    expect(svg).toContain(
      `fill="${fill?.type === 'fill' && fill.paint?.['fill-color']}" fill-opacity="${role === 'literal' ? '0.150' : '0.070'}"`,
    );
  });
});

test('a mark under which others lie says how many, and is large enough for the number', () => {
  const looks = { kind: 'city', associative: false, certain: true, count: 1 } as const;
  const alone = markSymbol({ ...looks, others: 0 });
  const many = markSymbol({ ...looks, others: 120 });
  expect([alone.badge, many.badge]).toEqual(['', '+120']);
  expect(many.radius).toBeGreaterThan(2 * alone.radius);
});
