import { describe, expect, test } from 'vitest';
import { itemAt } from '../../../../src/geoparse/reading/itemAt.ts';
import { TIE } from '../../../../src/geoparse/resolve/tieOf.ts';
import { resolved, spanOf } from '../testReading.ts';

/** How the candidate of that country or division is tied down, by name. */
function tieIn(text: string, quote: string, where: string): string | undefined {
  const { reading, resolution } = resolved(text);
  const { gazetteer } = reading;
  const at = spanOf(reading, quote);
  const rank = itemAt(resolution.candidates, at).findIndex(({ entry }) =>
    [gazetteer.countryOf(entry), gazetteer.admin1Of(entry), entry].some(
      (place) => gazetteer.displayOf(place) === where,
    ),
  );
  const tie = itemAt(resolution.ties, at)[rank];
  return Object.entries(TIE).find(([, value]) => value === tie)?.[0];
}

describe('a neighbour ties a candidate down', () => {
  test.each([
    ['A storm hit Paris, Texas, on Monday.', 'Paris', 'Texas', 'comma'],
    ['A storm hit Paris, Texas, on Monday.', 'Paris', 'France', 'none'],
    ['A storm hit Paris, Texas, on Monday.', 'Texas', 'Texas', 'holder'],
    ['A storm hit Paris, Lamar County, Texas.', 'Paris', 'Texas', 'comma'],
    ['A storm hit Paris (Texas) on Monday.', 'Paris', 'Texas', 'parenthesis'],
    ['A storm hit Paris Texas on Monday.', 'Paris', 'Texas', 'parenthesis'],
    ['A storm hit Paris TX 75460.', 'Paris', 'Texas', 'comma'],
    ['A storm hit Paris in Texas on Monday.', 'Paris', 'Texas', 'in'],
    ['A storm hit Paris in northern Texas on Monday.', 'Paris', 'Texas', 'in'],
    ['A storm hit Paris. In Texas it rained.', 'Paris', 'Texas', 'none'],
    ['A storm hit Paris and then all Texas.', 'Paris', 'Texas', 'after'],
    ['A storm hit Paris while people in the far south of Texas slept.', 'Paris', 'Texas', 'none'],
    ['A storm hit Texas’ old Paris.', 'Paris', 'Texas', 'possessive'],
    ['A storm hit the Texas town of Paris.', 'Paris', 'Texas', 'before'],
    ['It is far from Texas. Paris was hit.', 'Paris', 'Texas', 'none'],
  ])('%s %s in %s: %s', (text, quote, where, expected) => {
    expect(tieIn(text, quote, where)).toBe(expected);
  });
});
