import type { PlaceSummary } from '../../story/summaries.ts';
import type { Palette } from '../palette.ts';
import { ZOOMS } from '../zooms.ts';
import { featuresOf, type TileFeature } from './featuresOf.ts';
import type { LabelSpace } from './LabelSpace.ts';
import type { PictureFrame } from './PictureFrame.ts';
import { SERIF } from './pictureFonts.ts';
import { type Lettering, placeName } from './placeName.ts';
import type { ReadTile } from './readTiles.ts';
import { writeName } from './writeName.ts';

type Kind = 'country' | 'water' | 'town' | 'admin1';

/** The order in which names ask for room; a kind that is not here is not written. */
const ORDER: readonly Kind[] = ['country', 'water', 'town', 'admin1'];

/** How many zooms before its rank, a kind's names come in. */
const SOON: Readonly<Record<Kind, number>> = { country: 1, water: 1, town: 0.5, admin1: 0.5 };

interface BaseName {
  readonly kind: Kind;
  readonly name: string;
  readonly rank: number;
  readonly population: number;
  readonly at: readonly [number, number];
}

/** What names are written on. */
interface Sheet {
  readonly frame: PictureFrame;
  readonly space: LabelSpace;
  readonly colours: Palette;
}

/** The names of the base, where the story has left room; a name that the story writes is not written again. */
export function baseNames(
  tiles: readonly ReadTile[],
  sheet: Sheet,
  places: readonly PlaceSummary[],
  kinds: readonly Kind[] = ORDER,
): string {
  const isOfStory = storyNames(places);
  const names = featuresOf(
    tiles,
    'places',
    (one) => !isOfStory(one) && kinds.some((kind) => kind === one['kind']),
  ).flatMap((feature) => read(feature, sheet.frame));
  names.sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.rank - b.rank || b.population - a.population,
  );
  const seen = new Set<string>();
  return names.map((one) => write(one, sheet, seen)).join('');
}

function storyNames(places: readonly PlaceSummary[]) {
  const names = new Set(places.map(({ place }) => place.name.toLowerCase()));
  const codes = new Set(
    places.flatMap(({ place }) => (place.kind === 'country' && place.country ? [place.country] : [])),
  );
  return ({ kind, name, iso }: TileFeature['properties']) =>
    names.has(String(name).toLowerCase()) || (kind === 'country' && codes.has(String(iso)));
}

function read({ properties, parts, tile }: TileFeature, frame: PictureFrame): BaseName[] {
  const kind = ORDER.find((known) => known === properties['kind']);
  const at = parts[0]?.[0];
  if (
    !kind ||
    !at ||
    !frame.holds(at) ||
    Number(properties['rank']) > frame.zoom + SOON[kind] ||
    (kind === 'admin1' && frame.zoom < ZOOMS.divisionNames)
  )
    return [];
  // A tile repeats the names just outside it.
  if (at[0] < tile.left || at[0] >= tile.right || at[1] < tile.top || at[1] >= tile.bottom) return [];
  return [
    {
      kind,
      name: String(properties['name']),
      rank: Number(properties['rank']),
      population: Number(properties['population'] ?? 0),
      at,
    },
  ];
}

/** @param seen the names of waters and countries written already: one that goes round the world has two ends */
function write(one: BaseName, { frame, space, colours }: Sheet, seen: Set<string>): string {
  const { kind, name, at } = one;
  const key = `${kind} ${name}`;
  if (kind !== 'town' && seen.has(key)) return '';
  if (kind === 'town') {
    const dot = { left: at[0] - 2, top: at[1] - 2, right: at[0] + 2, bottom: at[1] + 2 };
    if (!space.isFree(dot)) return '';
    const placed = placeName(letteringOf(one, frame.zoom), { at, distance: 4 }, space);
    if (!placed) return '';
    space.take(dot);
    const mark = `<circle cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="1.5" fill="${colours.faintLabel}" stroke="none"/>`;
    return mark + writeName(placed, ` fill="${colours.faintLabel}"`);
  }
  const placed = placeName(letteringOf(one, frame.zoom), { at, distance: 'there' }, space);
  if (!placed) return '';
  seen.add(key);
  const look = {
    country: ` fill="${colours.label}" font-weight="500" letter-spacing=".09em"`,
    admin1: ` fill="${colours.faintLabel}" letter-spacing=".05em"`,
    water: ` fill="${colours.waterLabel}" stroke="${colours.water}" font-family="${SERIF}" font-style="italic" letter-spacing=".03em"`,
  }[kind];
  return writeName(placed, look);
}

function letteringOf({ kind, name, rank }: BaseName, zoom: number): Lettering {
  const near = Math.max(0, Math.min(1, (zoom - 1) / 5));
  const size = { country: 9 + 3 * near, water: 10.5 + (rank < 2 ? 2 : 0), town: 9.5 + 2 * near, admin1: 9.5 }[
    kind
  ];
  return {
    text: kind === 'country' ? name.toUpperCase() : name,
    size: Number(size.toFixed(1)),
    spacing: { country: 0.09, water: 0.03, town: 0, admin1: 0.05 }[kind],
    widest: kind === 'town' ? 12 : 7.5,
    isBold: false,
  };
}
