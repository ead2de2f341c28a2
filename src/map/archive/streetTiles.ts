import { project } from '../../geo/mercator.ts';
import type { PlaceSummary } from '../../story/summaries.ts';
import type { PlaceKind } from '../../story/types.ts';
import { precisionOf } from '../precisionOf.ts';
import { STREETS_FROM } from '../streets/streetLayers.ts';
import type { TileRef } from './Tile.ts';

/** The places around which streets say something. */
const KINDS: ReadonlySet<PlaceKind> = new Set(['city', 'district', 'street', 'site']);

/** The window in which a place is looked at, in pixels. */
const WINDOW = { width: 900, height: 640 } as const;

/** The closest that streets are cut for, and for how many places. */
const CLOSEST = 14;
const MOST = 12;

/**
 * The tiles of streets around the places where a story happens, from far to near, and at each zoom those first around
 * the place that is named most often. A street or a site is looked at from nearer than a town.
 *
 * @param range the zooms that the archive holds
 */
export function streetTiles(
  places: readonly PlaceSummary[],
  range: { readonly minZoom: number; readonly maxZoom: number },
): TileRef[] {
  const literal = places.flatMap(({ place, mentions }) => {
    const count = mentions.filter(({ role }) => role === 'literal').length;
    return place.point && count > 0 && KINDS.has(place.kind) ? [{ place, point: place.point, count }] : [];
  });
  const scenes = literal.sort((a, b) => b.count - a.count).slice(0, MOST);
  const known = new Map<string, TileRef>();
  for (let z = Math.max(STREETS_FROM, range.minZoom); z <= Math.min(CLOSEST, range.maxZoom); z++) {
    for (const { place, point } of scenes) {
      // A place that is known to kilometres is not looked at street by street.
      if (z > CLOSEST - Math.max(0, Math.log2(precisionOf(place) / 2500))) continue;
      const [x, y] = project(point, z);
      const column = (pixel: number) => Math.floor(pixel / 512);
      for (let cx = column(x - WINDOW.width / 2); cx <= column(x + WINDOW.width / 2); cx++) {
        for (let cy = column(y - WINDOW.height / 2); cy <= column(y + WINDOW.height / 2); cy++) {
          const count = 2 ** z;
          const tile = { z, x: ((cx % count) + count) % count, y: cy };
          if (cy >= 0 && cy < count) known.set(`${tile.z}/${tile.x}/${tile.y}`, tile);
        }
      }
    }
  }
  return [...known.values()];
}
