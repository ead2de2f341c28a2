import type { GeoparseResult } from '../geoparse/answer/result.ts';
import type { Place } from '../story/types.ts';

/** What was found in a text, and its language, a BCP 47 tag, where that is told. */
interface Answer extends GeoparseResult {
  readonly lang?: string;
}

/** One document's line of `--jsonl` output, without the line feed. Offsets in UTF-16 units, half open. */
export function jsonLine(id: unknown, text: string, answer: Answer): string {
  const { mentions, places, focus, notes, lang } = answer;
  const byId = new Map(places.map((place) => [place.id, place]));
  return JSON.stringify({
    id,
    mentions: mentions.map(({ start, end, role, confidence, place }) => ({
      start,
      end,
      text: text.slice(start, end),
      role,
      confidence,
      place: placeField(byId.get(place ?? '')),
    })),
    focus: focus && { place: placeField(byId.get(focus.place)), confidence: focus.confidence },
    ...(notes && { lang, notes }),
  });
}

function placeField(place: Place | undefined) {
  if (!place?.point) return null;
  const { name, kind, country = null, admin1 = null, point, ids } = place;
  return { name, kind, country, admin1, lat: point[1], lng: point[0], geonames: ids?.['geonames'] ?? null };
}
