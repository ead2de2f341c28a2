import type { Feature, FeatureCollection, Point } from 'geojson';
import type { MarkGroup } from './groupMarks.ts';
import { imageName } from './markImages.ts';
import { middleOf } from './markShapes.ts';
import type { StoryMark } from './storyFeatures.ts';
import { type MarkSymbol, markSymbol, nameSymbol, type Tint } from './symbols.ts';

/** What each mark and each name of an area carries into the style's expressions. */
export interface MarkProperties {
  readonly id: string;
  readonly name: string;
  readonly what: 'mark' | 'area' | 'wide';
  readonly selected: boolean;
  readonly associative: boolean;
  readonly count: number;
  /** The mark's image, without its theme; empty for an area, which has its name alone. */
  readonly image: string;
  readonly radius: number;
  readonly pin: boolean;
  readonly badge: string;
  readonly badgeTint: Tint;
  /** How far from the point the name stands, in ems. */
  readonly reach: number;
  /** In pixels at zoom 0. */
  readonly ring: number;
}

export interface DrawnMarks {
  readonly features: FeatureCollection<Point, MarkProperties>;
  /** The symbols that the features name. */
  readonly symbols: readonly MarkSymbol[];
}

interface Setting {
  readonly zoom: number;
  readonly selected: string | null;
  /** The place whose name is written elsewhere. */
  readonly unnamed: string | null;
}

/**
 * What the map draws of the story's points at a zoom: the mark of each group, and the names of areas that need none.
 *
 * @param moved where marks stand that are not where they belong: fanned out, or dragged
 */
export function markFeatures(
  marks: readonly StoryMark[],
  groups: readonly MarkGroup[],
  { zoom, selected, unnamed }: Setting,
  moved: ReadonlyMap<string, readonly [number, number]>,
): DrawnMarks {
  const symbols: MarkSymbol[] = [];
  const marked = (mark: StoryMark, others: number) => {
    const symbol = markSymbol({ ...mark.looks, others });
    symbols.push(symbol);
    const named = mark.id === unnamed ? { ...mark, name: '' } : mark;
    return featureOf(named, selected, moved, symbol);
  };
  const features = groups.flatMap(({ leader, others }) =>
    moved.has(leader.id) && others.some(({ id }) => moved.has(id))
      ? [leader, ...others].map((mark) => marked(mark, 0))
      : [marked(leader, others.length)],
  );
  const areas = marks.filter(({ until }) => zoom >= until);
  return {
    features: {
      type: 'FeatureCollection',
      features: [...features, ...areas.map((mark) => featureOf(mark, selected, moved, null))],
    },
    symbols,
  };
}

function featureOf(
  { id, name, point, looks, wide, ring }: StoryMark,
  selected: string | null,
  moved: ReadonlyMap<string, readonly [number, number]>,
  symbol: MarkSymbol | null,
): Feature<Point, MarkProperties> {
  const what = symbol ? 'mark' : wide ? 'wide' : 'area';
  const [size] = nameSymbol(what, 'rest').sizes;
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...(moved.get(id) ?? point)] },
    properties: {
      id,
      name,
      what,
      selected: id === selected,
      associative: looks.associative,
      count: looks.count,
      image: symbol ? imageName(symbol) : '',
      radius: symbol?.radius ?? 0,
      pin: symbol !== null && middleOf(symbol) > 0,
      badge: symbol?.badge ?? '',
      badgeTint: symbol?.badgeTint ?? 'halo',
      reach: symbol ? (symbol.radius + 3.5) / size : 0,
      ring: symbol ? ring : 0,
    },
  };
}
