import type { Region } from '../Region.ts';
import { nearestOn } from './nearestOn.ts';
import { outlineAlong } from './outlineAlong.ts';

type Position = readonly [number, number];

/** How the extent of a region is written down, by what is the least to write and to check. */
type Extent =
  | { box: readonly [number, number, number, number] }
  | { ring: readonly Position[] }
  | { along: readonly Position[]; width: number }
  | { of: string };

/**
 * Makes one row of the table.
 *
 * The kind follows GeoNames: what people delimit is a `region`, what is wet is `water`, and what nature shaped,
 * islands and peninsulas included, is `terrain`.
 *
 * @param names All names, the usual one first, parted by `|`.
 * @param point Where a label and a marker go; for a line, the nearest position on it is taken.
 * @param extent A box, a ring, a line with a width in kilometres, or alpha-2 codes parted by spaces.
 */
export function region(
  kind: 'continent' | 'region' | 'water' | 'terrain',
  names: string,
  point: Position,
  extent: Extent,
  country?: string,
): Region {
  const [first = '', ...others] = names.split('|');
  return {
    id: slug(first),
    names: [first, ...others],
    kind,
    point: 'along' in extent ? wrapped(nearestOn(extent.along, point)) : point,
    ...(country === undefined ? {} : { country }),
    ...shape(extent),
  };
}

function shape(extent: Extent): Pick<Region, 'bbox' | 'outline' | 'countries'> {
  if ('box' in extent) return { bbox: extent.box };
  if ('ring' in extent) return { outline: extent.ring };
  if ('along' in extent) return { outline: outlineAlong(extent.along, extent.width) };
  return { countries: extent.of.split(' ') };
}

function wrapped([lng, lat]: Position): Position {
  return [lng > 180 ? lng - 360 : lng, lat];
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
