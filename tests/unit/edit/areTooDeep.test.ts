import { expect, test } from 'vitest';
import { areTooDeep } from '../../../src/edit/areTooDeep.ts';
import { MOST_LEVELS } from '../../../src/story/schema.ts';
import type { Place } from '../../../src/story/types.ts';

const place = (id: string, within?: string): Place => ({
  id,
  name: id,
  kind: 'city',
  certainty: 'certain',
  ...(within !== undefined && { within }),
});

/** So many places, each within the next. */
const chain = (levels: number) =>
  Array.from({ length: levels + 1 }, (_, i) => place(`p${i}`, i < levels ? `p${i + 1}` : undefined));

test('places may hold each other as deep as a story may say, and no deeper', () => {
  expect(areTooDeep(chain(0))).toBe(false);
  expect(areTooDeep(chain(MOST_LEVELS))).toBe(false);
  expect(areTooDeep(chain(MOST_LEVELS + 1))).toBe(true);
});

test('places that hold each other in a circle are too deep, and one whose holder is not there is not', () => {
  expect(areTooDeep([place('a', 'b'), place('b', 'a')])).toBe(true);
  expect(areTooDeep([place('a', 'nowhere')])).toBe(false);
});
