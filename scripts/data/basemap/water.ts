import type { Position } from 'geojson';
import { rivers as known } from '../regions.ts';
import { PointGrid } from './PointGrid.ts';
import { readPn2 } from './readPn2.ts';

/** Lakes as polygons, outer ring first, and rivers as lines: those that the table of regions has, and the others. */
export interface Water {
  lakes: readonly Position[][][];
  major: readonly Position[][];
  minor: readonly Position[][];
}

/** @throws Error when Natural Earth's lakes and rivers are not installed. */
export function readWater(): Water {
  const lakes: Position[][][] = [];
  for (const { kind, positions } of readPn2('ne_50m_lakes')) {
    if (kind === 'hole') lakes.at(-1)?.push(closed(positions));
    else lakes.push([closed(positions)]);
  }
  const rivers = readPn2('ne_50m_rivers_lake_centerlines').map(({ positions }) => positions);
  const grid = new PointGrid(
    rivers.map((line, index) => {
      const [lng = 0, lat = 0] = line[line.length >> 1] ?? [];
      return { lng, lat, index };
    }),
  );
  const near = known.flatMap(({ outline }) =>
    outline ? grid.within([outline.map(([x, y]) => [x, y])]) : [],
  );
  const majors = new Set(near.map(({ index }) => index));
  return {
    lakes,
    major: rivers.filter((_, index) => majors.has(index)),
    minor: rivers.filter((_, index) => !majors.has(index)),
  };
}

function closed(ring: readonly Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && (first[0] !== last?.[0] || first[1] !== last?.[1]) ? [...ring, first] : [...ring];
}
