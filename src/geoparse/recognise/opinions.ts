import { numberAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';

/** How likely the spans with one key are places, taken together. */
export interface Shared {
  readonly sum: number;
  readonly most: number;
  readonly least: number;
  readonly count: number;
}

/** First opinions on the spans of a text. */
export interface Opinions {
  /** For each span the probability, 0…1, that it names a place. */
  readonly first: Float64Array;
  /** For each span the opinions on all spans with its key. */
  readonly shared: readonly Shared[];
}

const NOTHING: Shared = { sum: 0, most: 0, least: 0, count: 0 };

/** The first opinions, by span and by key. */
export function opinions({ spans }: Reading, first: Float64Array): Opinions {
  const byKey = new Map<string, Shared>();
  spans.forEach(({ key }, at) => {
    const p = numberAt(first, at);
    const { sum, most, least, count } = byKey.get(key) ?? { ...NOTHING, most: p, least: p };
    byKey.set(key, {
      sum: sum + p,
      most: Math.max(most, p),
      least: Math.min(least, p),
      count: count + 1,
    });
  });
  return { first, shared: spans.map(({ key }) => byKey.get(key) ?? NOTHING) };
}
