import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { type ReasonArgs, reasonFor } from '../../story/reasons.ts';
import type { Reason } from '../../story/types.ts';
import { itemAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import { SPAN } from '../reading/Span.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { TIE } from '../resolve/tieOf.ts';
import type { Choice } from './Choice.ts';
import { tieOfChoice } from './tieOfChoice.ts';

/** Why a mention was given its place, such as `named-with` Iraq, the largest of 3 called Mosul. */
export function reasonOf(choice: Choice, { gazetteer }: Reading, resolution: Resolution): Reason {
  const { entry, anchor, span } = choice;
  if (anchor) return reasonFor('placed-near', { place: gazetteer.displayOf(anchor) });
  if (!entry) return reasonFor('not-in-gazetteer', {});
  if (span.source === SPAN.demonym) return reasonFor('people-of', { place: gazetteer.displayOf(entry) });
  const others = namesakesOf(choice, resolution, gazetteer);
  const support = supportOf(choice, resolution, gazetteer);
  if (!support) return reasonFor('by-name', others);
  return reasonFor(support.code, { place: gazetteer.displayOf(support.division), ...others });
}

/** The division that speaks for an entry, and how. */
interface Support {
  readonly code: 'named-with' | 'in-named-place' | 'among-others-in';
  readonly division: number;
}

/** The weight from which a division counts as named, and as having other places of the text in it. */
const NAMED = 0.3;
const FAVOURED = 1.2;

function supportOf(choice: Choice, resolution: Resolution, gazetteer: Gazetteer): Support | null {
  const { entry, at } = choice;
  const { candidates, context } = resolution;
  if (tieOfChoice(choice, resolution) > TIE.none) {
    for (const i of [at + 1, at + 2, at - 1]) {
      const division = candidates[i]?.find((other) => gazetteer.holds(other.entry, entry));
      if (division) return { code: 'named-with', division: division.entry };
    }
  }
  const first = gazetteer.admin1Of(entry);
  for (const division of [gazetteer.admin2Of(entry), first, gazetteer.countryOf(entry)]) {
    if (division && division !== entry && (context.named.get(division) ?? 0) > NAMED) {
      return { code: 'in-named-place', division };
    }
  }
  const isAmongOthers = first !== 0 && (context.favoured.get(first) ?? 0) > FAVOURED;
  return isAmongOthers ? { code: 'among-others-in', division: first } : null;
}

/** How many places bear the name, and how many of them have more people. */
function namesakesOf(
  { entry, at }: Choice,
  { candidates }: Resolution,
  gazetteer: Gazetteer,
): ReasonArgs<'by-name'> {
  const own = itemAt(candidates, at);
  const size = gazetteer.sizeOf(entry);
  const larger = own.filter((other) => gazetteer.sizeOf(other.entry) > size).length;
  return { namesakes: own.length, larger };
}
