import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface AreaProperties {
  name: string;
  /** Where the label of a country stands, [longitude, latitude]. */
  label?: [number, number];
  /** The largest part's area in square degrees as wide as at the equator. */
  size?: number;
}

type Objects = {
  countries: GeometryCollection<AreaProperties>;
  regions: GeometryCollection<AreaProperties>;
  capitals: GeometryCollection<{ name: string; population: number }>;
};

export type Area = Feature<Polygon | MultiPolygon, AreaProperties>;

/** The basemap's data: countries by ISO code, regions by name, capitals, and the borders between countries. */
export interface World {
  readonly countries: FeatureCollection<Polygon | MultiPolygon, AreaProperties>;
  readonly borders: MultiLineString;
  readonly capitals: FeatureCollection<Point, { name: string; population: number }>;
  /** Countries by alpha-2 code and regions by their name in lower case with hyphens. */
  readonly areas: ReadonlyMap<string, Area>;
}

/**
 * Fetches and decodes the world.
 *
 * @throws {Error} where it cannot be had; the map cannot be drawn then.
 */
export async function loadWorld(url: URL): Promise<World> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} answered with error ${response.status}`);
  const topology = (await response.json()) as Topology<Objects>;
  const { countries, regions, capitals } = topology.objects;
  const areas = new Map<string, Area>();
  const countryFeatures = feature(topology, countries) as World['countries'];
  const regionFeatures = feature(topology, regions) as World['countries'];
  for (const area of [...countryFeatures.features, ...regionFeatures.features])
    areas.set(String(area.id), area);
  return {
    countries: countryFeatures,
    borders: mesh(topology, countries, (a, b) => a !== b),
    capitals: feature(topology, capitals) as World['capitals'],
    areas,
  };
}
