import type { Story } from '../story/types.ts';
import { foldText } from '../text/foldText.ts';

/** The one place that all mentions of a name have; null where they differ or have none. */
export function agreedPlace({ mentions }: Story, quote: string): string | null {
  const name = foldText(quote);
  const named = mentions.filter((known) => foldText(known.quote) === name);
  const places = new Set(named.map(({ place }) => place));
  const [place] = places;
  return places.size === 1 ? (place ?? null) : null;
}
