import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { distance } from '../../../src/geo/distance.ts';

// Sixteen invented articles of as many genres, a line each, every place in them marked: Wherein's own, MIT.
// Offsets count code points.
const schema = v.object({
  genre: v.string(),
  text: v.string(),
  toponyms: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      lat: v.nullable(v.number()),
      lon: v.nullable(v.number()),
      type: v.picklist(['Literal', 'Metonymic', 'Demonym', 'Embedded_Non_Lit']),
      tolerance_km: v.nullish(v.number()),
    }),
  ),
});

const ROLES = {
  Literal: 'literal',
  Metonymic: 'metonym',
  Demonym: 'demonym',
  Embedded_Non_Lit: 'embedded',
} as const;

type Point = readonly [number, number];

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a person has marked: a stretch of the text, how the place is used, and where it lies, if that is known. */
export interface Mark extends Stretch {
  readonly role: string;
  /** [longitude, latitude] in degrees. */
  readonly point: Point | null;
  /** How far an answer may lie from the point, in metres. */
  readonly reach: number;
}

interface Article {
  readonly genre: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export const articles: readonly Article[] = readFileSync(
  new URL('../../fixtures/newsroom.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { genre, text, toponyms } = v.parse(schema, JSON.parse(line));
    const units = [0];
    for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
    const marks = toponyms.map(({ start, end, lat, lon, type, tolerance_km }) => ({
      start: units[start] ?? Number.NaN,
      end: units[end] ?? Number.NaN,
      role: ROLES[type],
      point: lat === null || lon === null || !tolerance_km ? null : ([lon, lat] as const),
      reach: (tolerance_km ?? 0) * 1000,
    }));
    return { genre, text, marks };
  });

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Whether a point is where a person has put the mark. */
export function isAt({ point, reach }: Mark, found: Point | null | undefined): boolean {
  return point !== null && !!found && distance(found, point) <= reach;
}
