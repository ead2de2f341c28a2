import * as v from 'valibot';

/** The version of the story document that this code reads and writes. */
export const STORY_VERSION = 2;

/** So many places can hold a place, one around the other; chains in a stranger's document are not endless. */
export const MOST_LEVELS = 64;

/** The tag of a language that is not known (BCP 47, ISO 639-2). */
export const UNKNOWN_LANG = 'und';

export const PLACE_KINDS = [
  'continent',
  'region',
  'country',
  'admin1',
  'admin2',
  'city',
  'district',
  'street',
  'site',
  'water',
  'terrain',
] as const;

export const ROLES = ['literal', 'metonym', 'demonym', 'embedded'] as const;

export const CERTAINTIES = ['certain', 'less-certain', 'uncertain'] as const;

export const BLOCK_KINDS = ['heading', 'paragraph', 'quote', 'caption', 'item'] as const;

const id = v.pipe(v.string(), v.minLength(1, 'is empty'), v.maxLength(200, 'is longer than 200 characters'));

const label = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.maxLength(1000, 'is longer than 1,000 characters'),
);

const offset = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0, 'is below 0'));

/** A number within [low, high]; the message names the value, so that a slip of the pen is found at once. */
const within = (name: string, low: number, high: number) =>
  v.pipe(
    v.number(),
    v.minValue(low, (issue) => `${name} ${issue.input} is outside ${signed(low)}…${signed(high)}`),
    v.maxValue(high, (issue) => `${name} ${issue.input} is outside ${signed(low)}…${signed(high)}`),
  );

const signed = (value: number) => String(value).replace('-', '−');

const point = v.strictTuple([within('longitude', -180, 180), within('latitude', -90, 90)]);

const ids = v.record(v.string(), v.union([v.string(), v.number()]));

const country = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, (issue) => `“${issue.input}” is not a two-letter country code (ISO 3166-1)`),
);

const share = within('confidence', 0, 1);

const url = v.pipe(
  v.string(),
  v.maxLength(2000, 'is longer than 2,000 characters'),
  v.regex(/^https?:\/\/\S+$/, (issue) => `“${issue.input}” is not an http or https address`),
);

const text = v.pipe(v.string(), v.maxLength(10_000, 'is longer than 10,000 characters'));

/** A picture of a place, at its own address. */
const image = v.object({ url, alt: text, credit: v.optional(text) });

/** Why a mention has its place: a code, and what the sentence for it names. */
const reason = v.object({
  code: v.pipe(
    v.string(),
    v.maxLength(60, 'is longer than 60 characters'),
    v.regex(
      /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
      (issue) => `“${issue.input}” is not a code such as named-with`,
    ),
  ),
  args: v.optional(v.record(v.string(), v.union([v.string(), v.number()])), {}),
});

/** The place that the story is about, and how sure that is. */
const focus = v.object({ place: id, confidence: v.optional(share, 1) });

/** Where the map looks, in MapLibre's zoom levels. */
const camera = v.object({ center: point, zoom: within('zoom', 0, 24) });

/** How an author wants the map to be. */
const view = v.object({
  /** [west, south, east, north] in degrees; west lies east of east where they hold the antimeridian. */
  bounds: v.optional(
    v.strictTuple([
      within('longitude', -180, 180),
      within('latitude', -90, 90),
      within('longitude', -180, 180),
      within('latitude', -90, 90),
    ]),
  ),
  /** Whether a small map says where in the world the large one is. */
  inset: v.optional(v.boolean()),
  /** The ids of mentions that the map leaves out. */
  hidden: v.optional(v.array(id)),
  /** Where the map looks while a mention is being read, by its id. */
  cameras: v.optional(v.record(id, camera)),
});

const alternative = v.object({
  name: label,
  kind: v.picklist(PLACE_KINDS),
  point: v.optional(point),
  country: v.optional(country),
  /** The name of the first-level division that holds it. */
  admin1: v.optional(label),
  ids: v.optional(ids),
});

const place = v.object({
  id,
  name: label,
  kind: v.picklist(PLACE_KINDS),
  /** [longitude, latitude] in degrees, WGS 84; absent where nobody knows. */
  point: v.optional(point),
  country: v.optional(country),
  /** The name of the first-level division that holds it; namesakes are told apart by it. */
  admin1: v.optional(label),
  /** The id of the place that holds this one. */
  within: v.optional(id),
  /** Metres around the point; how well it is known. */
  precision: v.optional(within('precision', 0, 20_000_000)),
  ids: v.optional(ids),
  certainty: v.optional(v.picklist(CERTAINTIES), 'certain'),
  alternatives: v.optional(v.array(alternative)),
  note: v.optional(v.string()),
  image: v.optional(image),
});

const mention = v.object({
  id,
  /** UTF-16 units into the text, half open. */
  start: offset,
  end: offset,
  quote: v.string(),
  /** The id of the place it names; null where it was recognised and not resolved. */
  place: v.nullable(id),
  role: v.picklist(ROLES),
  confidence: v.optional(share, 1),
  reason: v.optional(reason),
});

const block = v.object({ kind: v.picklist(BLOCK_KINDS), start: offset, end: offset });

const source = v.object({
  name: label,
  url: v.optional(v.string()),
  note: v.optional(v.string()),
});

/** The shape of `story.json`. What ties its parts together is checked in `parse.ts`. */
export const storySchema = v.object({
  version: v.literal(STORY_VERSION),
  title: label,
  byline: v.optional(v.string()),
  published: v.optional(
    v.pipe(
      v.string(),
      v.isoDate((issue) => `“${issue.input}” is not a date such as 2024-01-05`),
    ),
  ),
  /** The language of the text, a BCP 47 tag; `und` where nobody knows. */
  lang: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(35)), UNKNOWN_LANG),
  source: v.optional(source),
  text: v.string(),
  /** Absent: a paragraph wherever the text has an empty line. */
  blocks: v.optional(v.array(block)),
  /** Null: the story is about no one place. Absent: nobody has said. */
  focus: v.optional(v.nullable(focus)),
  view: v.optional(view),
  places: v.array(place),
  mentions: v.array(mention),
});
