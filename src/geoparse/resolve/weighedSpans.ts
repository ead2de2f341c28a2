import type { PlaceKind } from '../../story/types.ts';
import { itemAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import { cueAfter } from './cueAfter.ts';
import type { Group } from './Group.ts';
import type { Grouping } from './groupSpans.ts';
import { tieAt } from './tieOf.ts';

/** What the model is told about the kind that the word after a span gives it; 0 for none. */
const CUE: Readonly<Record<PlaceKind, number>> = {
  continent: 0,
  region: 0,
  country: 0,
  water: 1,
  terrain: 2,
  street: 3,
  site: 4,
  district: 5,
  admin1: 6,
  admin2: 7,
  city: 8,
};

/** How many of a name's mentions are asked for ties: of very many the first ones tell enough. */
const MOST_ASKED = 50;

/** How many ways to read one name are told apart. */
const MOST_READINGS = 16;

/** One span with candidates, as they are weighed. */
export interface WeighedSpan {
  readonly group: Group;
  /** For each candidate how this span, and how any span of its group, ties it down; see `TIE`. */
  readonly ties: Uint8Array;
  readonly groupTies: Uint8Array;
  /** The strongest of each. */
  readonly ownTie: number;
  readonly bestTie: number;
  /** The kind that the word after the span gives it; see `CUE`. */
  readonly cue: number;
  /** How the span was found; see `SPAN`. */
  readonly source: number;
  /** The number of the first span that reads as this one does; a name is repeated more often than not. */
  readonly alike: number;
}

/**
 * For each span what weighing its candidates needs; null for a span without any.
 *
 * @param ties for each span how each of its candidates is tied down; see `TIE`.
 */
export function weighedSpans(
  reading: Reading,
  { groups, groupOf }: Grouping,
  ties: readonly Uint8Array[],
): (WeighedSpan | null)[] {
  const groupTies = groups.map((group) => strongestTies(group, ties));
  const known = groups.map((): WeighedSpan[] => []);
  return reading.spans.map((span, at) => {
    const group = itemAt(groupOf, at);
    if (!group) return null;
    const cueKind = cueAfter(reading, span);
    const own = itemAt(ties, at);
    const shared = itemAt(groupTies, group.number);
    const one: WeighedSpan = {
      group,
      ties: own,
      groupTies: shared,
      ownTie: strongestOf(own),
      bestTie: strongestOf(shared),
      cue: cueKind ? CUE[cueKind] : 0,
      source: span.source,
      alike: at,
    };
    const ways = itemAt(known, group.number);
    const before = ways.find((other) => readsAs(other, one));
    if (!before && ways.length < MOST_READINGS) ways.push(one);
    return before ?? one;
  });
}

function strongestOf(ties: Uint8Array): number {
  let strongest = 0;
  for (const tie of ties) strongest = Math.max(strongest, tie);
  return strongest;
}

/** For each candidate of a group the strongest tie that any of its spans has. */
function strongestTies({ spans, candidates }: Group, ties: readonly Uint8Array[]): Uint8Array {
  const strongest = new Uint8Array(candidates.length);
  for (const at of spans.slice(0, MOST_ASKED)) {
    const own = itemAt(ties, at);
    strongest.forEach((tie, c) => {
      strongest[c] = Math.max(tie, tieAt(own, c));
    });
  }
  return strongest;
}

/** Whether two spans of a group read alike. */
function readsAs(a: WeighedSpan, b: WeighedSpan): boolean {
  if (a.cue !== b.cue || a.source !== b.source || a.ties.length !== b.ties.length) return false;
  return a.ties.every((tie, c) => tie === b.ties[c]);
}
