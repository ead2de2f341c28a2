import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import type { Choice } from './Choice.ts';
import { holds, TIE } from './qualifier.ts';
import type { Resolution } from './resolve.ts';
import { SPAN, type Span } from './Span.ts';

/** Why a mention was given its place: “named with Iraq; largest of 3 called Mosul”. */
export function reasonOf(
  choice: Choice,
  spans: readonly Span[],
  resolution: Resolution,
  gazetteer: Gazetteer,
): string {
  const { entry, anchor, at, span } = choice;
  if (anchor) return `not in the gazetteer; placed with ${gazetteer.displayOf(anchor)}, named nearby`;
  if (!entry) return 'not in the gazetteer';
  if (span.source === SPAN.demonym) return `the people of ${gazetteer.displayOf(entry)}`;
  const parts = [
    tieReason(entry, at, spans, resolution, gazetteer),
    namesakeReason(entry, at, resolution, gazetteer),
  ];
  return parts.filter(Boolean).join('; ');
}

function tieReason(
  entry: number,
  at: number,
  spans: readonly Span[],
  { candidates, ties, context }: Resolution,
  gazetteer: Gazetteer,
): string {
  const number = candidates[at]?.findIndex((candidate) => candidate.entry === entry) ?? -1;
  if ((ties[at]?.[number] ?? TIE.none) > TIE.none) {
    for (const i of [at + 1, at + 2, at - 1]) {
      const division = candidates[i]?.find((other) => holds(other.entry, entry, gazetteer));
      if (division && spans[i]) return `named with ${gazetteer.displayOf(division.entry)}`;
    }
  }
  const { admin1, admin2 } = gazetteer.tables;
  for (const division of [admin2[entry] ?? 0, admin1[entry] ?? 0, gazetteer.countryOf(entry)]) {
    if (division && division !== entry && (context.named.get(division) ?? 0) > 0.3) {
      return `in ${gazetteer.displayOf(division)}, which the text names`;
    }
  }
  const division = admin1[entry] ?? 0;
  return division && (context.picked.get(division) ?? 0) > 1.2
    ? `among other places in ${gazetteer.displayOf(division)}`
    : '';
}

function namesakeReason(entry: number, at: number, { candidates }: Resolution, gazetteer: Gazetteer): string {
  const own = candidates[at] ?? [];
  if (own.length < 2) return 'the only place of this name';
  const { populations } = gazetteer.tables;
  const population = populations[entry] ?? 0;
  const larger = own.filter((other) => (populations[other.entry] ?? 0) > population).length;
  const called = `of ${own.length} with this name`;
  return larger === 0 ? `largest ${called}` : `one ${called}`;
}
