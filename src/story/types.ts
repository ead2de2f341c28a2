import type * as v from 'valibot';
import type { BLOCK_KINDS, CERTAINTIES, PLACE_KINDS, ROLES, storySchema } from './schema.ts';

type Parsed = v.InferOutput<typeof storySchema>;

/** An article's text, the places in it, and the mentions that tie them. Every field is plain data. */
export type Story = Readonly<Omit<Parsed, 'blocks' | 'places' | 'mentions'>> & {
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
  readonly mentions: readonly Mention[];
};

/** What mentions resolve to: a name, a kind, a position, a certainty. */
export type Place = Readonly<Parsed['places'][number]>;

/** A gazetteer entry that a mention could be. */
export type Candidate = Readonly<NonNullable<Place['alternatives']>[number]>;

/** Why a mention has its place: a code, and what the sentence for it names. */
export type Reason = Readonly<NonNullable<Parsed['mentions'][number]['reason']>>;

/** One span of the text that names a place. Offsets count UTF-16 units, half open. */
export type Mention = Readonly<Parsed['mentions'][number]>;

/** A stretch of the text with one typographic function. Offsets count UTF-16 units, half open. */
export type Block = Readonly<NonNullable<Parsed['blocks']>[number]>;

/** [longitude, latitude] in degrees, WGS 84. */
export type Point = NonNullable<Place['point']>;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How a mention uses its place: somewhere in space, or by association. */
export type Role = (typeof ROLES)[number];

export type Certainty = (typeof CERTAINTIES)[number];

export type BlockKind = (typeof BLOCK_KINDS)[number];
