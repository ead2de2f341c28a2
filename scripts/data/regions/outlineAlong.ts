type Position = readonly [number, number];

const kilometresPerDegree = 111.2;

/**
 * The ring around a line: its points moved half the width to either side, on a plane that is true near each point.
 *
 * @param line Longitudes and latitudes in degrees, two or more.
 * @param width The whole width in kilometres.
 */
export function outlineAlong(line: readonly Position[], width: number): readonly Position[] {
  const half = width / 2 / kilometresPerDegree;
  const left: Position[] = [];
  const right: Position[] = [];
  line.forEach((here, index) => {
    const [dx, dy] = direction(line[index - 1] ?? here, line[index + 1] ?? here);
    const shrink = Math.cos((here[1] * Math.PI) / 180);
    left.push(moved(here, (-dy * half) / shrink, dx * half));
    right.push(moved(here, (dy * half) / shrink, -dx * half));
  });
  return [...left, ...right.reverse()];
}

function direction(from: Position, to: Position): Position {
  const dx = (to[0] - from[0]) * Math.cos((((from[1] + to[1]) / 2) * Math.PI) / 180);
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy) || 1;
  return [dx / length, dy / length];
}

function moved([lng, lat]: Position, east: number, north: number): Position {
  return [round(lng + east), round(lat + north)];
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
