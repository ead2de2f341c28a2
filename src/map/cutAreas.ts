import type { Place } from '../story/types.ts';
import { type AreaIndex, areaFinder } from './areas.ts';

/** As much of an index of areas as finds the same for these places. */
export function cutAreas(index: AreaIndex, places: readonly Place[]): AreaIndex {
  const find = areaFinder(index);
  const found = new Set(
    places.flatMap((place) => {
      const area = find(place);
      return area ? [`${area.layer} ${area.id}`] : [];
    }),
  );
  const only = <Value>(layer: string, all: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => found.has(`${layer} ${id}`)));
  const divisions = Object.entries(index.divisions).map(
    ([country, those]) => [country, only('admin1', those)] as const,
  );
  return {
    areas: {
      countries: only('countries', index.areas.countries),
      regions: only('regions', index.areas.regions),
    },
    divisions: Object.fromEntries(divisions.filter(([, those]) => Object.keys(those).length > 0)),
  };
}
