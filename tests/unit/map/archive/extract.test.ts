import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryMap } from '../../../../src/map/archive/carryMap.ts';
import { extractBasemap } from '../../../../src/map/archive/extractBasemap.ts';
import type { TileRef } from '../../../../src/map/archive/Tile.ts';
import { tilesForStory } from '../../../../src/map/archive/tilesForStory.ts';
import { areaFinder } from '../../../../src/map/areas.ts';
import { cutAreas } from '../../../../src/map/cutAreas.ts';
import { mapPicture } from '../../../../src/map/picture/mapPicture.ts';
import { storyPicture } from '../../../../src/map/picture/storyPicture.ts';
import { BytesSource } from '../../../../src/map/source/BytesSource.ts';
import { Extract } from '../../../../src/map/source/Extract.ts';
import { openBasemap } from '../../../../src/map/source/openBasemap.ts';
import { anyStory } from '../../stories.ts';
import { archive, areaOf, baghdad, orderOf, storyOf } from '../picture/order.ts';

const json = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../public/data/${name}`, import.meta.url), 'utf8'));
const index = { areas: json('areas.json'), divisions: json('divisions.json') };
const noBounds = () => null;

async function extract(wanted: readonly TileRef[], room = Infinity) {
  const bytes = await extractBasemap(archive, wanted, room);
  const source = new BytesSource('extract', bytes.buffer);
  return { bytes, whole: await openBasemap(source), sparse: await openBasemap(source, new Extract(source)) };
}

describe('the tiles for a story', () => {
  it('begin with the world, are each there once, and reach down to its places', () => {
    const tiles = tilesForStory(baghdad, noBounds);
    expect(tiles[0]).toEqual({ z: 0, x: 0, y: 0 });
    expect(new Set(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`)).size).toBe(tiles.length);
    expect(tiles).toContainEqual({ z: 7, x: 79, y: 51 });
  });

  it('are tiles of the world for any story, also across the antimeridian and without a place', () => {
    const across = storyOf(
      [
        { name: 'Taveuni', point: [-179.99, -16.85] },
        { name: 'Suva', point: [178.44, -18.14] },
      ],
      'literal',
    );
    const check = (tiles: readonly TileRef[]) => {
      for (const { z, x, y } of tiles) expect(Math.min(x, y) >= 0 && Math.max(x, y) < 2 ** z).toBe(true);
    };
    check(tilesForStory(across, noBounds));
    const columns = tilesForStory(across, noBounds).filter(({ z }) => z === 5);
    expect(new Set(columns.map(({ x }) => x))).toEqual(new Set([31, 0]));
    check(tilesForStory(storyOf([], 'literal'), noBounds));
    fc.assert(
      fc.property(anyStory, (story) => check(tilesForStory(story, noBounds))),
      { numRuns: 20 },
    );
  });
});

describe('an extract of the basemap', () => {
  it('has the tiles that were wanted, as they are, and what the archive says of itself', async () => {
    const wanted = [
      { z: 0, x: 0, y: 0 },
      { z: 4, x: 9, y: 6 },
    ];
    const { sparse } = await extract(wanted);
    for (const { z, x, y } of wanted)
      expect((await sparse.getZxy(z, x, y))?.data).toEqual((await archive.getZxy(z, x, y))?.data);
    expect(await sparse.getZxy(4, 8, 6)).toBeUndefined();
    expect(await sparse.getMetadata()).toEqual(await archive.getMetadata());
  });

  it('takes no more room than it may, and holds the world however little that is', async () => {
    const wanted = tilesForStory(baghdad, noBounds);
    for (const room of [60_000, 150_000]) {
      const { bytes } = await extract(wanted, room);
      expect(bytes.length).toBeLessThan(room + 2000);
      expect(bytes.length).toBeGreaterThan(room / 2);
    }
    expect(await (await extract(wanted, 1)).sparse.getZxy(0, 0, 0)).toBeDefined();
  });

  it('draws the same picture where its tiles suffice', async () => {
    const { sparse } = await extract(tilesForStory(baghdad, noBounds));
    const draw = (source: typeof archive) =>
      storyPicture({ story: baghdad, archive: source, areaOf, boundsOf: noBounds, width: 680, height: 440 });
    // Not compared as texts: they are too long to read in a report.
    expect((await draw(sparse)) === (await draw(archive))).toBe(true);
  });

  it('stands in for tiles that were left out with their ancestors', async () => {
    const { whole, sparse } = await extract([
      { z: 0, x: 0, y: 0 },
      { z: 3, x: 4, y: 3 },
    ]);
    const camera = { center: [45, 33], zoom: 4.2 } as const;
    const land = async (source: typeof archive) => {
      const svg = await mapPicture(orderOf(baghdad, { archive: source, camera }));
      return svg.length;
    };
    expect(await land(whole)).toBeLessThan((await land(archive)) / 3);
    expect(await land(sparse)).toBeGreaterThan((await land(archive)) / 3);
    // Coarse, but where it is.
    const svg = await mapPicture(orderOf(baghdad, { archive: sparse, camera }));
    const [fine, coarse] = [boxOf(await mapPicture(orderOf(baghdad, { camera }))), boxOf(svg)];
    fine.forEach((side, i) => {
      expect(Math.abs(side - (coarse[i] ?? Infinity))).toBeLessThan(12);
    });
  });
});

/** The box of Iran's outline in a picture. */
function boxOf(svg: string): number[] {
  const path = /<path data-place="iran" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, start = '', moves = ''] of path.matchAll(/M([^lMz]*)l([^Mz]*)/g)) {
    const numbers = (text: string) => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    let [x = 0, y = 0] = numbers(start);
    const steps = numbers(moves);
    for (let i = 0; i < steps.length; i += 2) {
      xs.push(x);
      ys.push(y);
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe('the index of areas, cut to a story', () => {
  it('finds the same for its places, and is small', () => {
    const texas = storyOf([{ name: 'Texas', kind: 'admin1', country: 'US' }], 'metonym');
    for (const { places } of [baghdad, texas]) {
      const cut = cutAreas(index, places);
      for (const place of places) expect(areaFinder(cut)(place)).toEqual(areaFinder(index)(place));
      expect(JSON.stringify(cut).length).toBeLessThan(1200);
    }
    expect(texas.places.map(areaFinder(cutAreas(index, texas.places)))).not.toContain(null);
  });
});

it('a page in one file carries a map, an index and a picture for any story', async () => {
  const { basemap, picture } = await carryMap(baghdad, archive, index);
  expect(basemap.length).toBeLessThan(155_000);
  expect(picture).toContain('<title id="picture-title">US drone kills');
  await carryMap(storyOf([], 'literal'), archive, index);
});
