import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { type ReasonArgs, reasonFor } from '../story/reasons.ts';
import type { Reason } from '../story/types.ts';
import type { Choice } from './Choice.ts';
import { holds, TIE } from './qualifier.ts';
import type { Resolution } from './resolve.ts';
import { SPAN, type Span } from './Span.ts';

/** Why a mention was given its place, such as `named-with` Iraq, the largest of 3 called Mosul. */
export function reasonOf(
  choice: Choice,
  spans: readonly Span[],
  resolution: Resolution,
  gazetteer: Gazetteer,
): Reason {
  const { entry, anchor, at, span } = choice;
  if (anchor) return reasonFor('placed-near', { place: gazetteer.displayOf(anchor) });
  if (!entry) return reasonFor('not-in-gazetteer', {});
  if (span.source === SPAN.demonym) return reasonFor('people-of', { place: gazetteer.displayOf(entry) });
  const others = namesakesOf(entry, at, resolution, gazetteer);
  const tie = tieOf(entry, at, spans, resolution, gazetteer);
  if (!tie) return reasonFor('by-name', others);
  return reasonFor(tie.code, { place: gazetteer.displayOf(tie.division), ...others });
}

/** The division that speaks for an entry, and how. */
interface Tie {
  readonly code: 'named-with' | 'in-named-place' | 'among-others-in';
  readonly division: number;
}

function tieOf(
  entry: number,
  at: number,
  spans: readonly Span[],
  { candidates, ties, context }: Resolution,
  gazetteer: Gazetteer,
): Tie | null {
  const number = candidates[at]?.findIndex((candidate) => candidate.entry === entry) ?? -1;
  if ((ties[at]?.[number] ?? TIE.none) > TIE.none) {
    for (const i of [at + 1, at + 2, at - 1]) {
      const division = candidates[i]?.find((other) => holds(other.entry, entry, gazetteer));
      if (division && spans[i]) return { code: 'named-with', division: division.entry };
    }
  }
  const { admin1, admin2 } = gazetteer.tables;
  for (const division of [admin2[entry] ?? 0, admin1[entry] ?? 0, gazetteer.countryOf(entry)]) {
    if (division && division !== entry && (context.named.get(division) ?? 0) > 0.3) {
      return { code: 'in-named-place', division };
    }
  }
  const division = admin1[entry] ?? 0;
  return division && (context.picked.get(division) ?? 0) > 1.2 ? { code: 'among-others-in', division } : null;
}

/** How many places bear the name, and how many of them have more people. */
function namesakesOf(
  entry: number,
  at: number,
  { candidates }: Resolution,
  gazetteer: Gazetteer,
): ReasonArgs<'by-name'> {
  const own = candidates[at] ?? [];
  const { populations } = gazetteer.tables;
  const population = populations[entry] ?? 0;
  const larger = own.filter((other) => (populations[other.entry] ?? 0) > population).length;
  return { namesakes: own.length, larger };
}
