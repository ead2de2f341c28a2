import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import type { Candidate } from './Candidate.ts';
import type { Group } from './Group.ts';
import { SPAN, type Span } from './Span.ts';

/** Spans with the same key and the same candidates, as one. */
export function groupSpans(
  spans: readonly Span[],
  candidates: readonly (readonly Candidate[])[],
  probability: Float64Array,
  gazetteer: Gazetteer,
): { groups: Group[]; groupOf: Int32Array } {
  const groups: (Group & { weight: number })[] = [];
  const byKey = new Map<string, number>();
  const groupOf = new Int32Array(spans.length).fill(-1);
  spans.forEach((span, i) => {
    const own = candidates[i] ?? [];
    if (own.length === 0) return;
    const key = `${span.source === SPAN.abbreviation ? SPAN.name : span.source}/${own.length}/${own[0]?.entry}/${span.key}`;
    let number = byKey.get(key);
    if (number === undefined) {
      number = groups.length;
      byKey.set(key, number);
      groups.push({ spans: [], candidates: own, weight: 0, exact: largestExact(own, gazetteer) });
    }
    const group = groups[number];
    if (!group) return;
    group.spans.push(i);
    group.weight = Math.max(group.weight, probability[i] ?? 0);
    groupOf[i] = number;
  });
  return { groups, groupOf };
}

/** How large the largest of just this name is. */
function largestExact(candidates: readonly Candidate[], gazetteer: Gazetteer): number {
  let exact = -1;
  for (const { entry, alternate } of candidates) {
    if (!alternate) exact = Math.max(exact, gazetteer.tables.populations[entry] ?? 0);
  }
  return exact;
}
