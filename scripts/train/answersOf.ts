import { distance } from '../../src/geo/distance.ts';
import type { GeoparseResult } from '../../src/geoparse/answer/result.ts';
import type { Answer } from './calibration.ts';
import type { Gold } from './Gold.ts';

const NEAR = 161_000;

/** For divisions and countries, whose representative points differ between gazetteers. */
const WIDE = {
  country: 2_500_000,
  admin1: 500_000,
  continent: 3_000_000,
  region: 3_000_000,
  water: 3_000_000,
  terrain: 3_000_000,
} as Readonly<Record<string, number>>;

/** Every placed mention as an answer: right where an annotation overlaps it and lies near enough. */
export function answersOf({ toponyms }: Gold, { mentions, places }: GeoparseResult): Answer[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return mentions.flatMap(({ start, end, place: id, role, confidence, basis }) => {
    const place = byId.get(id ?? '');
    if (!place?.point || role === 'demonym') return [];
    const { point, kind } = place;
    const met = toponyms.filter((toponym) => toponym.start < end && toponym.end > start);
    const right = met.some(
      (toponym) => toponym.point && distance(toponym.point, point) <= (WIDE[kind] ?? NEAR),
    );
    // An annotation without coordinates says nothing about the answer.
    return !right && met.some((toponym) => toponym.point === null) ? [] : [{ raw: confidence, basis, right }];
  });
}
