import type { Mention, Place } from '../../story/types.ts';

/**
 * The places, each town by the name that the text uses most for it: “Cologne”, where the gazetteer says “Köln”.
 * Countries and divisions keep their own names, for which texts use many others.
 */
export function namedAsWritten(places: readonly Place[], mentions: readonly Mention[]): Place[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { place, role, quote } of mentions) {
    if (place === null || role === 'demonym' || !isWritten(quote)) continue;
    const names = counts.get(place) ?? new Map<string, number>();
    counts.set(place, names.set(quote, (names.get(quote) ?? 0) + 1));
  }
  return places.map((place) => {
    const names = [...(counts.get(place.id) ?? [])];
    if (place.kind !== 'city' || names.length === 0) return place;
    const [name] = names.reduce((most, one) => (one[1] > most[1] ? one : most));
    return { ...place, name };
  });
}

/** A name in full, and not a headline's capitals or an abbreviation. */
const isWritten = (quote: string) => /\p{Ll}/u.test(quote) && !quote.includes('.') && !quote.includes('\n');
