import * as v from 'valibot';
import type { Region } from '../Region.ts';
import { nearestOn } from './nearestOn.ts';
import { outlineAlong } from './outlineAlong.ts';
import { slug } from './slug.ts';

const longitude = v.pipe(v.number(), v.minValue(-360), v.maxValue(360));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.tuple([longitude, latitude]);
const code = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'no code of ISO 3166-1'));

const drawn = v.picklist(['continent', 'region', 'water', 'terrain']);

const feature = v.object({
  type: v.literal('Feature'),
  properties: v.strictObject({
    name: v.pipe(v.string(), v.nonEmpty()),
    also: v.optional(v.array(v.string()), []),
    kind: v.string(),
    drawn: v.optional(drawn),
    country: v.optional(code),
    countries: v.optional(v.array(code)),
    point: position,
    width: v.optional(v.pipe(v.number(), v.minValue(0.1))),
    box: v.optional(v.boolean(), false),
  }),
  geometry: v.nullable(
    v.variant('type', [
      v.object({
        type: v.literal('Polygon'),
        coordinates: v.tuple([v.pipe(v.array(position), v.minLength(4))]),
      }),
      v.object({
        type: v.literal('LineString'),
        coordinates: v.pipe(v.array(position), v.minLength(2)),
      }),
    ]),
  ),
});

type Feature = v.InferOutput<typeof feature>;
type Position = readonly [number, number];

/**
 * Reads a table of regions with outlines: a GeoJSON collection of polygons, of lines with a `width` in kilometres,
 * and of what has no geometry because it is made of `countries`. A polygon with `box` stands for the box around it.
 *
 * @param drawnAs what the basemap draws a kind of `data/kinds.csv` as, where the feature does not say.
 * @throws Error naming the file and the feature where something is not as it has to be.
 */
export function parseRegions(
  text: string,
  file: string,
  drawnAs: (kind: string) => Region['kind'] | undefined,
): Region[] {
  const { features } = v.parse(v.object({ features: v.array(v.unknown()) }), JSON.parse(text));
  return features.map((value, index) => {
    const { success, output, issues } = v.safeParse(feature, value);
    if (!success) {
      throw new Error(`${file}: features[${index}].${v.getDotPath(issues[0]) ?? ''}: ${issues[0].message}`);
    }
    const { name, kind, drawn = drawnAs(kind) } = output.properties;
    if (!drawn) throw new Error(`${file}: ${name}: no kind “${kind}” that is drawn`);
    return regionOf(output, drawn, `${file}: ${name}`);
  });
}

function regionOf({ properties, geometry }: Feature, drawn: Region['kind'], where: string): Region {
  const { name, also, kind, country, point } = properties;
  const base = { id: slug(name), names: [name, ...also] as const, kind: drawn, place: kind };
  const held = country === undefined ? {} : { country };
  if (geometry?.type === 'LineString') {
    const { width } = properties;
    if (width === undefined) throw new Error(`${where}: a line without a width`);
    const outline = outlineAlong(geometry.coordinates, width);
    return { ...base, point: wrapped(nearestOn(geometry.coordinates, point)), ...held, outline };
  }
  if (geometry) {
    const ring = geometry.coordinates[0].slice(0, -1);
    return { ...base, point, ...held, ...(properties.box ? { bbox: boxOf(ring) } : { outline: ring }) };
  }
  const { countries } = properties;
  if (!countries) throw new Error(`${where}: neither a geometry nor countries`);
  return { ...base, point, ...held, countries };
}

function boxOf(ring: readonly Position[]): readonly [number, number, number, number] {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  const east = wrapped([Math.max(...lngs), 0])[0];
  return [Math.min(...lngs), Math.min(...lats), east, Math.max(...lats)];
}

function wrapped([lng, lat]: Position): Position {
  return [lng > 180 ? lng - 360 : lng, lat];
}
