import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import type { PlaceKind } from '../../story/types.ts';
import type { Lexicon } from '../lexicon/Lexicon.ts';
import { numberAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import { SPAN } from '../reading/Span.ts';
import type { Candidate } from './Candidate.ts';
import type { Group } from './Group.ts';

/** The groups of a text, in the order of their first spans, and for each span its group; null where it has none. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly groupOf: readonly (Group | null)[];
}

type Growing = Group & { spans: number[]; weight: number };

/**
 * Spans with the same key and the same candidates, as one.
 *
 * @param candidates of each span
 * @param first for each span the probability, 0…1, that it names a place.
 */
export function groupSpans(
  { spans, gazetteer, lexicon }: Reading,
  candidates: readonly (readonly Candidate[])[],
  first: Float64Array,
): Grouping {
  const byKey = new Map<string, Growing>();
  const groupOf = spans.map(({ source, key: name }, at) => {
    const own = candidates[at] ?? [];
    const [top] = own;
    if (!top) return null;
    const key = `${source === SPAN.abbreviation ? SPAN.name : source}/${own.length}/${top.entry}/${name}`;
    const group = byKey.get(key) ?? {
      number: byKey.size,
      spans: [],
      candidates: own,
      weight: 0,
      exact: largestExact(own, gazetteer),
      isDirection: isDirection(name, lexicon) && areApart(own, gazetteer),
    };
    byKey.set(key, group);
    group.spans.push(at);
    group.weight = Math.max(group.weight, numberAt(first, at));
    return group;
  });
  return { groups: [...byKey.values()], groupOf };
}

/** How large the largest of just this name is. */
function largestExact(candidates: readonly Candidate[], gazetteer: Gazetteer): number {
  let exact = -1;
  for (const { entry, alternate } of candidates) {
    if (!alternate) exact = Math.max(exact, gazetteer.sizeOf(entry));
  }
  return exact;
}

/** Whether a key is a direction and at most a word for a division: “south west”, “western region”. */
function isDirection(key: string, { directions, placeHeads }: Lexicon): boolean {
  const [first = '', ...rest] = key.split(' ');
  return (
    directions.has(first) && rest.every((word) => directions.has(word) || isDivision(placeHeads.get(word)))
  );
}

const isDivision = (kind: PlaceKind | undefined) => kind === 'admin1' || kind === 'admin2';

/** Whether the candidates that have just this name, or all where none has, lie in more than one country. */
function areApart(candidates: readonly Candidate[], gazetteer: Gazetteer): boolean {
  const exact = candidates.filter(({ alternate }) => !alternate);
  const meant = exact.length > 0 ? exact : candidates;
  return new Set(meant.map(({ entry }) => gazetteer.countryOf(entry))).size > 1;
}
