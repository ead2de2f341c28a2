import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { distance } from '../../../src/geo/distance.ts';
import { geoparse } from '../../../src/geoparse/geoparse.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import type { Place, Story } from '../../../src/story/types.ts';
import { gazetteer } from '../gazetteer/testGazetteer.ts';

const file = new URL('../../../public/stories/baghdad-strike.json', import.meta.url);

/** What no gazetteer of towns holds: a street, and a headquarters. */
const FINE = new Set(['palestine-street', 'pmf-headquarters']);

/** Metres. What has an extent is placed by its country or region, whose middle is a matter of taste. */
const NEAR = 50_000;
const POINTS = new Set(['city', 'district', 'admin1', 'site']);

describe.skipIf(!existsSync(file))('the default story', () => {
  const story: Story | null = existsSync(file) ? parseStoryText(readFileSync(file, 'utf8')) : null;
  const byId = new Map(story?.places.map((place) => [place.id, place]));
  const wanted = (story?.mentions ?? []).filter(
    // “the region” refers to a place and does not name it; the Pentagon is a site that every gazetteer of news should know.
    ({ place, quote }) => /\p{Lu}/u.test(quote) && !FINE.has(place ?? ''),
  );

  test.each(wanted.map((mention) => [`${mention.quote} at ${mention.start}`, mention] as const))(
    'finds and places %s',
    (_, mention) => {
      const { mentions, places } = geoparse(story?.text ?? '', { gazetteer });
      const found = mentions.find(({ start, end }) => start < mention.end && end > mention.start);
      expect(found, 'recognised').toBeDefined();
      expect(
        alike(
          places.find(({ id }) => id === found?.place),
          byId.get(mention.place ?? ''),
        ),
      ).toBe(true);
    },
  );
});

function alike(found: Place | undefined, wanted: Place | undefined): boolean {
  if (!found || !wanted) return false;
  if (wanted.kind === 'country' || found.kind === 'country') return found.country === wanted.country;
  if (!POINTS.has(wanted.kind) || !found.point || !wanted.point) return found.name === wanted.name;
  return distance(found.point, wanted.point) < NEAR;
}
