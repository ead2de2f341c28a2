import type { Reader } from './page.ts';

/** One name for three mentions, one typo, one street without a place. */
export const TEXT = `The mayor of Springfield flew to Georgia on Monday. Springfield is proud, she said; Springfeild pays.

Jordan, her adviser, stayed at Abkhazi Street. Fairview was told later, and so was Springfield.`;

const springfield = (admin1: string, geonames: number, point: [number, number]) => ({
  name: 'Springfield',
  kind: 'city',
  country: 'US',
  admin1,
  point,
  ids: { geonames },
});

function story() {
  let from = 0;
  const mention = (id: string, quote: string, place: string | null, confidence: number) => {
    const start = TEXT.indexOf(quote, from);
    from = start + quote.length;
    const reason = 'largest of 41 with this name';
    return { id, start, end: from, quote, place, role: 'literal', confidence, reason };
  };
  return {
    version: 1,
    title: 'A journey',
    text: TEXT,
    places: [
      {
        id: 'springfield',
        ...springfield('Missouri', 4409896, [-93.29824, 37.21533]),
        alternatives: [
          springfield('Illinois', 4250542, [-89.64371, 39.80172]),
          springfield('Massachusetts', 4951788, [-72.58981, 42.10148]),
        ],
      },
      { id: 'georgia', name: 'Georgia', kind: 'country', country: 'GE', point: [43.5, 42] },
      { id: 'jordan', name: 'Jordan', kind: 'country', country: 'JO', point: [36.5, 31.2] },
    ],
    mentions: [
      mention('m1', 'Springfield', 'springfield', 0.5),
      mention('m2', 'Georgia', 'georgia', 0.97),
      mention('m3', 'Springfield', 'springfield', 0.6),
      mention('m4', 'Jordan', 'jordan', 0.55),
      mention('m5', 'Abkhazi Street', null, 0.1),
      mention('m6', 'Springfield', 'springfield', 0.5),
    ],
  };
}

/** Opens the story of a journey, to be put right. */
export async function openJourney(reader: Reader): Promise<void> {
  const { page } = reader;
  // A flight of the map is many frames, and these tests are about where it ends.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.route('**/journey.json', (route) => route.fulfill({ json: story() }));
  await reader.open('/?story=journey.json');
}
