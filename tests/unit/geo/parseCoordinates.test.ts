import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCoordinates } from '../../../src/geo/parseCoordinates.ts';

const point = (lng: number, lat: number) => ({
  type: 'point',
  point: [expect.closeTo(lng, 6), expect.closeTo(lat, 6)],
});

test.each([
  ['33.34, 44.40', 44.4, 33.34],
  ['33.34 44.4', 44.4, 33.34],
  [' 33.34,44.40 ', 44.4, 33.34],
  ['geo:33.34,44.40', 44.4, 33.34],
  ['33,34; 44,40', 44.4, 33.34],
  ['−33.5, −70.25', -70.25, -33.5],
  ['33°20′N 44°24′E', 44.4, 33 + 20 / 60],
  ['33°20\'24"N, 44°24\'0"E', 44.4, 33.34],
  ['33 20 24 N 44 24 E', 44.4, 33.34],
  ['44°24′E 33°20′24″N', 44.4, 33.34],
  ['N33.34 E44.4', 44.4, 33.34],
  ['33.5 s 70.25 w', -70.25, -33.5],
  ['-0 30, 0', 0, -0.5],
  ['90, -180', -180, 90],
])('%s', (text, lng, lat) => {
  expect(parseCoordinates(text)).toEqual(point(lng, lat));
});

test.each([
  ['', { cause: 'empty' }],
  ['Baghdad', { cause: 'shape' }],
  ['33.34', { cause: 'shape' }],
  ['33.34, 44.4, 5', { cause: 'shape' }],
  ['33N 44N', { cause: 'shape' }],
  ['33.5 20 N 44 E', { cause: 'shape' }],
  ['-33 S, 44 E', { cause: 'shape' }],
  ['33°75′N 44°E', { cause: 'minutes' }],
  ['91, 0', { cause: 'latitude', value: 91 }],
  ['0, 244', { cause: 'longitude', value: 244 }],
])('%s is refused', (text, wrong) => {
  expect(parseCoordinates(text)).toEqual({ type: 'wrong', ...wrong });
});

test('any point is read back from degrees and from degrees, minutes and seconds; anything else throws nothing', () => {
  const degrees = (most: number) => fc.integer({ min: -most * 3600, max: most * 3600 });
  const dms = (seconds: number, winds: string) => {
    const all = Math.abs(seconds);
    return `${Math.floor(all / 3600)}°${Math.floor(all / 60) % 60}′${all % 60}″${winds.charAt(seconds < 0 ? 1 : 0)}`;
  };
  fc.assert(
    fc.property(degrees(90), degrees(180), (lat, lng) => {
      const wanted = point(lng / 3600, lat / 3600);
      expect(parseCoordinates(`${(lat / 3600).toFixed(8)}, ${(lng / 3600).toFixed(8)}`)).toEqual(wanted);
      expect(parseCoordinates(`${dms(lat, 'NS')} ${dms(lng, 'EW')}`)).toEqual(wanted);
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123.,;-NESW °′″geo:x ') }),
      (text) => void parseCoordinates(text),
    ),
  );
});

test.each([
  [
    'https://www.google.com/maps/place/Baghdad/@33.31,44.36,12z/data=!3m1!4b1!4m6!3d33.3406!4d44.4009',
    33.3406,
    44.4009,
  ],
  ['https://www.google.com/maps/@33.3406,44.4009,15z', 33.3406, 44.4009],
  ['https://maps.google.com/?q=33.3406,44.4009', 33.3406, 44.4009],
  ['https://www.google.com/maps/search/?api=1&query=33.3406%2C44.4009', 33.3406, 44.4009],
  ['https://www.openstreetmap.org/?mlat=33.3406&mlon=-44.4009#map=15/33.3/44.4', 33.3406, -44.4009],
  ['https://www.openstreetmap.org/#map=15/-33.3406/44.4009', -33.3406, 44.4009],
  ['https://maps.apple.com/?ll=33.3406,44.4009&q=Baghdad', 33.3406, 44.4009],
  ['https://maps.apple.com/place?coordinate=33.3406,44.4009', 33.3406, 44.4009],
  ['https://www.bing.com/maps?cp=33.3406~44.4009&lvl=12', 33.3406, 44.4009],
  ['https://www.bing.com/maps?sp=point.33.3406_44.4009_Here', 33.3406, 44.4009],
  ['geo:33.3406,44.4009?z=12', 33.3406, 44.4009],
  ['geo:33.3406,44.4009,30;u=20', 33.3406, 44.4009],
  ['33 20.5 N, 44 24 E', 33 + 20.5 / 60, 44.4],
  ['33°20.5′N 44°24.0′E', 33 + 20.5 / 60, 44.4],
])('a map link, a geo address, degrees and minutes: %s', (text, latitude, longitude) => {
  const typed = parseCoordinates(text);
  if (typed.type !== 'point') throw new Error(typed.cause);
  expect(typed.point[0]).toBeCloseTo(longitude, 9);
  expect(typed.point[1]).toBeCloseTo(latitude, 9);
});

test('a link without a point says so', () => {
  expect(parseCoordinates('https://maps.app.goo.gl/abc123')).toEqual({ type: 'wrong', cause: 'link' });
});
