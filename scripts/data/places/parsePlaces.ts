import * as v from 'valibot';
import countries from 'world-countries';
import { fold } from '../../../src/gazetteer/fold.ts';
import type { Kind } from './kinds.ts';
import { readCsv } from './readCsv.ts';

/** A row of the tables in `data/places`. */
export interface PlaceRow {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** Other spellings. */
  readonly also: readonly string[];
  /** One of `data/kinds.csv`. */
  readonly kind: string;
  /** ISO 3166-1 alpha-2 of the countries that it lies in; none for the high seas. */
  readonly countries: readonly string[];
  /** [longitude, latitude] in degrees. */
  readonly point: readonly [number, number];
  /** Kilometres from the point that it reaches: half its greatest length. */
  readonly extent: number;
  /** A town of GeoNames that it is in or near, or empty. */
  readonly near: string;
  /** Whether it is gone, or is no longer called so. */
  readonly former: boolean;
}

/** Something wrong with a row, for a person to mend. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const HEADER = ['name', 'also', 'kind', 'country', 'lng', 'lat', 'extent', 'near', 'former'] as const;

const codes = new Set<string>(countries.map(({ cca2 }) => cca2));

const spelling = v.pipe(
  v.string(),
  v.check((name) => name === name.trim() && !/\s{2}/.test(name), 'has spaces too many'),
  v.check((name) => fold(name).length > 1, 'has no two Latin letters'),
  v.maxLength(100, 'is longer than 100 letters'),
);
const list = (separator: string) =>
  v.pipe(
    v.string(),
    v.transform((cell) => (cell ? cell.split(separator) : [])),
  );
const number = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d+(\.\d+)?$/, 'is no number'),
    v.transform(Number),
    v.minValue(least, `is below ${least}`),
    v.maxValue(most, `is above ${most}`),
  );
const schema = (kinds: ReadonlyMap<string, Kind>) =>
  v.object({
    name: spelling,
    also: v.pipe(list('|'), v.array(spelling)),
    kind: v.pipe(
      v.string(),
      v.check((kind) => kinds.has(kind), 'is not in data/kinds.csv'),
    ),
    country: v.pipe(
      list(' '),
      v.array(
        v.pipe(
          v.string(),
          v.check((code) => codes.has(code), 'is no code of ISO 3166-1'),
        ),
      ),
    ),
    lng: number(-180, 180),
    lat: number(-90, 90),
    extent: number(0.01, 9000),
    near: v.union([v.literal(''), spelling]),
    former: v.picklist(['', 'former'], 'is neither empty nor “former”'),
  });

/**
 * Reads a table of places; rows with a problem are left out and reported.
 *
 * @param file for the messages.
 * @throws Error naming the file and line where the text is no such table.
 */
export function parsePlaces(
  text: string,
  file: string,
  kinds: ReadonlyMap<string, Kind>,
): { readonly places: readonly PlaceRow[]; readonly problems: readonly Problem[] } {
  const places: PlaceRow[] = [];
  const problems: Problem[] = [];
  const row = schema(kinds);
  for (const { line, cells } of readCsv(text, file, HEADER)) {
    const { success, output, issues } = v.safeParse(row, cells);
    if (success) {
      const { country, lng, lat, former, ...rest } = output;
      places.push({ file, line, ...rest, countries: country, point: [lng, lat], former: former !== '' });
    }
    for (const issue of issues ?? []) {
      const column = issue.path?.[0]?.key;
      problems.push({ file, line, message: `${column} “${issue.input}” ${issue.message}` });
    }
  }
  return { places, problems };
}
