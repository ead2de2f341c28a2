import type { GeoparseResult } from '../geoparse/answer/result.ts';

/** What was found in a text, and its language, a BCP 47 tag, where that is told. */
interface Answer extends GeoparseResult {
  readonly lang?: string;
}

/** One document's line of `--jsonl` output, without the line feed. Offsets in UTF-16 units, half open. */
export function jsonLine(id: unknown, text: string, { mentions, places, notes, lang }: Answer): string {
  const byId = new Map(places.map((place) => [place.id, place]));
  return JSON.stringify({
    id,
    mentions: mentions.map(({ start, end, role, confidence, place }) => {
      const found = byId.get(place ?? '');
      return {
        start,
        end,
        text: text.slice(start, end),
        role,
        confidence,
        place: found?.point
          ? {
              name: found.name,
              kind: found.kind,
              country: found.country ?? null,
              admin1: found.admin1 ?? null,
              lat: found.point[1],
              lng: found.point[0],
              geonames: found.ids?.['geonames'] ?? null,
            }
          : null,
      };
    }),
    ...(notes && { lang, notes }),
  });
}
