import { describe, expect, test } from 'vitest';
import { nearestThatWay, WAYS } from '../../../../src/map/keys/nearestThatWay.ts';
import { type Landmark, whereIs } from '../../../../src/map/keys/whereIs.ts';
import { mapWords } from '../../../../src/words/mapWords.ts';

const iraq = { name: 'Iraq', point: [43.7, 33.2], bounds: [38.8, 29, 48.6, 37.4] } as const;
const baghdad = { name: 'Baghdad', point: [44.4, 33.3], bounds: null } as const;
const dateline = { name: 'Baghdad', point: [179, 0], bounds: null } as const;
const east = { name: 'Middle East', point: [42, 29], bounds: [25, 12, 63, 42] } as const;

describe('the next place that way', () => {
  const marks = [
    { id: 'near', x: 40, y: 5 },
    { id: 'aside', x: 20, y: 60 },
    { id: 'far', x: 200, y: 0 },
    { id: 'behind', x: -10, y: 0 },
    { id: 'here', x: 2, y: 1 },
  ];
  const from = { x: 0, y: 0 };

  test('is the nearest, and rather straight ahead than aside', () => {
    expect(nearestThatWay(from, marks, WAYS.ArrowRight)?.id).toBe('near');
    expect(nearestThatWay(from, marks, WAYS.ArrowDown)?.id).toBe('near');
    expect(nearestThatWay({ x: 40, y: 5 }, marks, WAYS.ArrowRight)?.id).toBe('far');
    expect(nearestThatWay({ x: 40, y: 5 }, marks, WAYS.ArrowDown)?.id).toBe('aside');
  });

  test('lies that way, and is not where one is', () => {
    expect(nearestThatWay(from, marks, WAYS.ArrowLeft)?.id).toBe('behind');
    expect(nearestThatWay(from, marks, WAYS.ArrowUp)).toBeNull();
  });
});

describe('where the middle of the map is', () => {
  const said = (at: [number, number], ...places: Landmark[]) => mapWords.viewOf(whereIs(at, places), 3);

  test('is told by the smallest area that holds it', () => {
    expect(said([43.7, 36.5], east, iraq, baghdad)).toBe('northern Iraq, 3 places in view');
    expect(said([47, 30], iraq)).toBe('south-eastern Iraq, 3 places in view');
    expect(said([43.7, 33], iraq)).toBe('central Iraq, 3 places in view');
    expect(said([27, 27], east, iraq)).toBe('western Middle East, 3 places in view');
  });

  test('is told by the nearest place where no area holds it', () => {
    expect(said([44.4, 36.1], baghdad)).toBe('311 km north of Baghdad, 3 places in view');
    expect(said([44.4, 33.301], baghdad)).toBe('Baghdad, 3 places in view');
    expect(said([-179, 0], dateline)).toBe('222 km east of Baghdad, 3 places in view');
  });

  test('is not told where there is nothing to tell it by', () => {
    expect(mapWords.viewOf(whereIs([0, 0], []), 1)).toBe('1 place in view');
  });
});
