import { itemAt } from '../reading/itemAt.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { TIE } from '../resolve/tieOf.ts';
import type { Choice } from './Choice.ts';

/** How a neighbour ties down what was chosen for a span; see `TIE`. */
export function tieOfChoice({ at, entry }: Choice, { candidates, ties }: Resolution): number {
  const rank = itemAt(candidates, at).findIndex((candidate) => candidate.entry === entry);
  return itemAt(ties, at)[rank] ?? TIE.none;
}
