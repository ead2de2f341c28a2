import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { exporters } from '../../../src/export/exporters.ts';
import { toGeoJson } from '../../../src/export/toGeoJson.ts';
import { toJsonLd } from '../../../src/export/toJsonLd.ts';
import { toKml } from '../../../src/export/toKml.ts';
import { toLinkedPlaces } from '../../../src/export/toLinkedPlaces.ts';
import { toWebAnnotations } from '../../../src/export/toWebAnnotations.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import type { Story } from '../../../src/story/types.ts';
import { withoutControls } from '../../../src/text/withoutControls.ts';
import { anyStory } from '../stories.ts';
import { awkward } from './awkward.ts';
import { readCsv } from './csv.ts';

/** Checks a property of any story, and of the awkward one. */
function always(check: (story: Story) => void): void {
  fc.assert(fc.property(anyStory, check), { examples: [[awkward]] });
}

const sorted = (ids: Iterable<string>) => [...ids].sort();
const mentionIds = ({ mentions }: Story) => sorted(mentions.map(({ id }) => id));
const placeIds = ({ places }: Story) => sorted(places.map(({ id }) => id));
const recordIds = (records: readonly { mention: string }[]) => records.map(({ mention }) => mention);

describe('every place and every mention is there', () => {
  test('in GeoJSON', () => {
    always((story) => {
      const { features, unresolved } = toGeoJson(story);
      expect(sorted(features.map(({ id }) => String(id)))).toEqual(placeIds(story));
      const records = [...features.flatMap(({ properties }) => properties.mentions), ...unresolved];
      expect(sorted(recordIds(records))).toEqual(mentionIds(story));
      for (const { excerpt, quote } of records) expect(excerpt).toContain(quote);
    });
  });

  test('in KML', () => {
    always((story) => {
      const kml = toKml(story);
      expect(XMLValidator.validate(kml)).toBe(true);
      expect(withoutControls(kml)).toBe(kml);
      const values = [...kml.matchAll(/<Data name="mentions"><value>([^<]*)</g)].map(([, ids]) => ids ?? '');
      expect(sorted(values.flatMap((ids) => ids.split(' ')))).toEqual(mentionIds(story));
      expect(kml.split('<Data name="id">').length - 1).toBe(story.places.length);
    });
  });

  test('in CSV', () => {
    always((story) => {
      const rows = readCsv(exporters.csv.write(story).slice(1));
      const found = rows.map(({ mention = '' }) => mention).filter(Boolean);
      expect(sorted(found)).toEqual(mentionIds(story));
      const places = new Set(rows.map(({ place = '' }) => place).filter(Boolean));
      expect(sorted(places)).toEqual(placeIds(story).map(withoutControls));
    });
  });

  test('in Linked Places', () => {
    always((story) => {
      const { features, unresolved } = toLinkedPlaces(story);
      expect(features.length).toBe(story.places.length);
      expect(new Set(features.map((feature) => feature['@id'])).size).toBe(story.places.length);
      const records = [...features.flatMap(({ properties }) => properties.mentions), ...unresolved];
      expect(sorted(recordIds(records))).toEqual(mentionIds(story));
    });
  });

  test('in Web Annotations, where every mention is an annotation of exactly its words', () => {
    always((story) => {
      const points = [...story.text];
      const { items } = toWebAnnotations(story);
      expect(items.length).toBe(story.mentions.length);
      items.forEach(({ target: { selector } }, i) => {
        const mention = story.mentions[i];
        for (const part of selector) {
          const words = 'exact' in part ? part.exact : points.slice(part.start, part.end).join('');
          expect(words).toBe(mention?.quote);
        }
      });
    });
  });

  test('in JSON-LD, as far as the text names it', () => {
    always((story) => {
      const named = new Set(story.mentions.map(({ place, quote }) => place ?? `"${quote}`));
      const literal = new Set(
        story.mentions.flatMap(({ place, role }) => (role === 'literal' && place) || []),
      );
      expect(toJsonLd(story).mentions.length).toBe(named.size);
      expect(toJsonLd(story).contentLocation.length).toBe(literal.size);
    });
  });

  test('in story.json', () => {
    always((story) => {
      expect(parseStoryText(exporters.json.write(story))).toEqual(story);
    });
  });
});

test('every JSON of the table is JSON', () => {
  always((story) => {
    for (const { mediaType, write } of Object.values(exporters)) {
      if (mediaType.includes('json')) expect(JSON.parse(write(story))).toBeTypeOf('object');
    }
  });
});

test('no two formats end in the same', () => {
  const endings = Object.values(exporters).map(({ extension }) => extension);
  expect(new Set(endings).size).toBe(endings.length);
});
