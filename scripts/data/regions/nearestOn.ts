type Position = readonly [number, number];

/** The position on a line that is nearest to another, in degrees, rounded to a thousandth. */
export function nearestOn(line: readonly Position[], [lng, lat]: Position): Position {
  let nearest: Position = [lng, lat];
  let shortest = Number.POSITIVE_INFINITY;
  line.slice(1).forEach((to, index) => {
    const from = line[index] ?? to;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const along = ((lng - from[0]) * dx + (lat - from[1]) * dy) / (dx * dx + dy * dy);
    const share = Math.min(1, Math.max(0, along));
    const candidate: Position = [from[0] + share * dx, from[1] + share * dy];
    const distance = Math.hypot(candidate[0] - lng, candidate[1] - lat);
    if (distance < shortest) [nearest, shortest] = [candidate, distance];
  });
  return [Math.round(nearest[0] * 1000) / 1000, Math.round(nearest[1] * 1000) / 1000];
}
