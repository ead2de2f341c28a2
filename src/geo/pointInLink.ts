const NUMBER = '(-?\\d{1,3}(?:\\.\\d+)?)';
const PAIR = `${NUMBER}\\s*(?:,|%2C|~|/)\\s*${NUMBER}`;

/**
 * Where the links of map sites say a point, latitude first; a marker before the middle of the map. Of Google:
 * `!3d…!4d…` is the place, `@…` the middle; of OpenStreetMap: `mlat` and `mlon`, `#map=zoom/…`; of Apple: `ll`, `coordinate`;
 * of Bing: `sp=point.…`, `cp`; of others: `q`, `query`, `lat` and `lon`.
 */
const PATTERNS = [
  `!3d${NUMBER}!4d${NUMBER}`,
  `[?&]mlat=${NUMBER}&mlon=${NUMBER}`,
  `[?&]sp=point\\.${NUMBER}_${NUMBER}`,
  `[?&](?:q|query|ll|sll|coordinate|center|destination|daddr)=(?:loc:)?${PAIR}`,
  `[?&](?:lat|latitude)=${NUMBER}&(?:lon|lng|longitude)=${NUMBER}`,
  `/(?:place|search|dir)/${PAIR}`,
  `@${PAIR}`,
  `[?&]cp=${PAIR}`,
  `#map=[\\d.]+/${PAIR}`,
  `#[\\d.]+/${PAIR}`,
].map((pattern) => new RegExp(pattern, 'i'));

/** The point that a link to a map site shows, as “latitude, longitude”; null where it shows none. */
export function pointInLink(link: string): string | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(link);
    if (match) return `${match[1]}, ${match[2]}`;
  }
  return null;
}
