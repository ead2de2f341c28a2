import { cueAfter } from './findCandidates.ts';
import type { Group } from './Group.ts';
import type { Span } from './Span.ts';
import type { Token } from './Token.ts';

const CUES = ['none', 'water', 'terrain', 'street', 'site', 'district', 'admin1', 'admin2', 'city'];

/** How many of a name's mentions are asked for ties: of very many the first ones tell enough. */
const MOST_ASKED = 50;

/** How many ways to read one name are told apart. */
const MOST_READINGS = 16;

/** One span with candidates, as they are weighed. */
export interface Mention {
  /** The number of its group. */
  readonly group: number;
  /** For each candidate how this mention, and how any mention of its group, ties it down; see `TIE`. */
  readonly ties: Uint8Array;
  readonly groupTies: Uint8Array;
  /** The strongest tie that any candidate of this group has. */
  readonly bestTie: number;
  /** The kind that the word after the mention gives it, as a number; 0 for none. */
  readonly cue: number;
  readonly source: number;
  /** The number of the first span that reads as this one does; a name is repeated more often than not. */
  readonly alike: number;
}

/** For each span what weighing its candidates needs; null for a span without any. */
export function mentionsOf(
  tokens: readonly Token[],
  spans: readonly Span[],
  groups: readonly Group[],
  groupOf: Int32Array,
  ties: readonly Uint8Array[],
): (Mention | null)[] {
  const groupTies = groups.map((group) => strongestTies(group, ties));
  const bestTies = groupTies.map((strongest) => strongest.reduce((best, tie) => Math.max(best, tie), 0));
  const readings: Mention[][] = groups.map(() => []);
  return spans.map((span, at) => {
    const group = groupOf[at] ?? -1;
    const known = readings[group];
    if (!known) return null;
    const cue = CUES.indexOf(cueAfter(tokens, span) ?? 'none');
    const own = ties[at] ?? new Uint8Array(0);
    const before = known.find(
      (other) => other.cue === cue && other.source === span.source && isSame(other.ties, own),
    );
    if (before) return before;
    const mention = {
      group,
      ties: own,
      groupTies: groupTies[group] ?? own,
      bestTie: bestTies[group] ?? 0,
      cue,
      source: span.source,
      alike: at,
    };
    if (known.length < MOST_READINGS) known.push(mention);
    return mention;
  });
}

/** For each candidate of a group the strongest tie that any of its mentions has. */
function strongestTies({ spans, candidates }: Group, ties: readonly Uint8Array[]): Uint8Array {
  const strongest = new Uint8Array(candidates.length);
  for (let s = 0; s < spans.length && s < MOST_ASKED; s++) {
    const own = ties[spans[s] ?? 0];
    for (let c = 0; c < strongest.length; c++) strongest[c] = Math.max(strongest[c] ?? 0, own?.[c] ?? 0);
  }
  return strongest;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return a.length === b.length;
}
