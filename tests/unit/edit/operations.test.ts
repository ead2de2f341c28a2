import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptMention } from '../../../src/edit/acceptMention.ts';
import { addMention } from '../../../src/edit/addMention.ts';
import { changeRole } from '../../../src/edit/changeRole.ts';
import { choosePlace } from '../../../src/edit/choosePlace.ts';
import { describePlace } from '../../../src/edit/describePlace.ts';
import { dropMention } from '../../../src/edit/dropMention.ts';
import type { Edit } from '../../../src/edit/Edit.ts';
import { mergePlaces } from '../../../src/edit/mergePlaces.ts';
import { placeAt } from '../../../src/edit/placeAt.ts';
import { splitMention } from '../../../src/edit/splitMention.ts';
import type { Scope } from '../../../src/edit/targetsOf.ts';
import { editText } from '../../../src/edit/text/editText.ts';
import { optionsOf } from '../../../src/story/candidates.ts';
import { parseStory } from '../../../src/story/parse.ts';
import { CERTAINTIES, PLACE_KINDS, ROLES } from '../../../src/story/schema.ts';
import type { Candidate, Story } from '../../../src/story/types.ts';
import { anyStory } from '../stories.ts';

type Act = (story: Story) => Edit;

const scope = fc.constantFrom<Scope>('everywhere', 'here');
const point = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(([lng, lat]): [number, number] => [lng + 0, lat + 0]);
const entry = fc.record(
  {
    name: fc.constantFrom('Springfield', 'Place 1', 'Łódź', '—'),
    kind: fc.constantFrom(...PLACE_KINDS),
    point,
    country: fc.constantFrom('US', 'PL'),
    admin1: fc.constantFrom('Illinois', 'Place 2'),
    ids: fc.record({ geonames: fc.integer({ min: 1, max: 3 }) }),
  },
  { requiredKeys: ['name', 'kind', 'point'] },
);

const nth = <Item extends { id: string }>(items: readonly Item[], n: number) =>
  items[n % items.length]?.id ?? '';

/** Any operation on any part of a story, chosen by number so that it fits whatever the story has become. */
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.nat(), scope).map(
    ([n, s]): Act =>
      (story) =>
        acceptMention(story, nth(story.mentions, n), s),
  ),
  fc.tuple(fc.nat(), entry, scope).map(
    ([n, candidate, s]): Act =>
      (story) =>
        choosePlace(story, nth(story.mentions, n), { type: 'entry', entry: candidate as Candidate }, s),
  ),
  fc.tuple(fc.nat(), fc.nat(), scope).map(
    ([n, p, s]): Act =>
      (story) =>
        choosePlace(story, nth(story.mentions, n), { type: 'place', place: nth(story.places, p) }, s),
  ),
  fc.tuple(fc.nat(), point, scope).map(
    ([n, at, s]): Act =>
      (story) =>
        placeAt(story, nth(story.mentions, n), at, s),
  ),
  fc.tuple(fc.nat(), scope).map(
    ([n, s]): Act =>
      (story) =>
        dropMention(story, nth(story.mentions, n), s),
  ),
  fc.tuple(fc.nat(), fc.constantFrom(...ROLES), scope).map(
    ([n, role, s]): Act =>
      (story) =>
        changeRole(story, nth(story.mentions, n), role, s),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([a, b]): Act =>
      (story) =>
        mergePlaces(story, nth(story.places, a), nth(story.places, b)),
  ),
  fc.nat().map(
    (n): Act =>
      (story) =>
        splitMention(story, nth(story.mentions, n)),
  ),
  fc.tuple(fc.nat(), fc.nat(12), scope).map(
    ([n, length, s]): Act =>
      (story) => {
        const start = n % (story.text.length + 1);
        return addMention(story, start, start + length, s);
      },
  ),
  fc
    .tuple(
      fc.nat(),
      fc.oneof(
        fc.record({ name: fc.string() }),
        fc.record({ kind: fc.constantFrom(...PLACE_KINDS) }),
        fc.record({ certainty: fc.constantFrom(...CERTAINTIES) }),
        fc.record({ precision: fc.option(fc.double({ noNaN: true }), { nil: undefined }) }),
        fc.record({ note: fc.option(fc.string(), { nil: undefined }) }),
      ),
    )
    .map(
      ([n, description]): Act =>
        (story) =>
          describePlace(story, nth(story.places, n), description),
    ),
  fc
    .tuple(fc.nat(), fc.nat(30), fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.', 'é', '😀') }))
    .map(
      ([n, length, put]): Act =>
        (story) => {
          const start = n % (story.text.length + 1);
          return editText(story, story.text.slice(0, start) + put + story.text.slice(start + length));
        },
    ),
);

test('any operations on any story leave a story that parses as it is', () => {
  fc.assert(
    fc.property(anyStory, fc.array(anyAct, { minLength: 1, maxLength: 8 }), (first, acts) => {
      let story = parseStory(first);
      for (const act of acts) {
        story = act(story).story;
        // Ordered, disjoint, quotes that hold, blocks that cover: parsing says it all.
        expect(parseStory(JSON.parse(JSON.stringify(story)))).toEqual(story);
        for (const mention of story.mentions.slice(0, 3))
          expect(optionsOf(story, mention).length).toBeLessThan(10);
      }
    }),
    { numRuns: 400 },
  );
});

test('an operation on what is not in the story leaves it alone', () => {
  fc.assert(
    fc.property(anyStory, scope, (story, s) => {
      const gone = [
        acceptMention(story, 'x', s),
        choosePlace(story, 'x', { type: 'place', place: 'p0' }, s),
        placeAt(story, 'x', [0, 0], s),
        dropMention(story, 'x', s),
        changeRole(story, 'x', 'metonym', s),
        mergePlaces(story, 'x', 'p0'),
        mergePlaces(story, 'p0', 'p0'),
        splitMention(story, 'x'),
        addMention(story, 3, 3, s),
        describePlace(story, 'x', { name: 'Y' }),
        editText(story, story.text),
      ];
      for (const edit of gone) expect(edit.story).toBe(story);
    }),
  );
});
