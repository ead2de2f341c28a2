/** One feature of the tables of seas, ranges, rivers, islands and the regions that news speaks of. */
export interface Region {
  /** The first name in lower case, hyphened; unique in the tables. */
  id: string;
  /** The usual name, then the other English names in the press; no name is in the tables twice. */
  names: readonly [string, ...string[]];
  /** What the basemap draws it as. */
  kind: 'continent' | 'region' | 'water' | 'terrain';
  /** What it is, more precisely: a kind of `data/kinds.csv`. */
  place: string;
  /** ISO 3166-1 alpha-2 of the country that it lies in, when it lies in one. */
  country?: string;
  /** Longitude (−180…180) and latitude (−90…90) in degrees of a point that stands for it, always within it. */
  point: readonly [number, number];
  /** ISO 3166-1 alpha-2 of its countries, where it is a set of whole countries. */
  countries?: readonly string[];
  /** West, south, east and north in degrees. West is greater than east where it crosses the antimeridian. */
  bbox?: readonly [number, number, number, number];
  /** A rough open ring of longitudes and latitudes; longitudes go on past 180 where it crosses the antimeridian. */
  outline?: readonly (readonly [number, number])[];
}
