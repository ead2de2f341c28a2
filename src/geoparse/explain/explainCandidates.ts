import { describeEntry } from '../answer/describeEntry.ts';
import { itemAt, numberAt } from '../reading/itemAt.ts';
import { bonusOf } from '../resolve/bonusOf.ts';
import { absenceFeatures, candidateFeatures } from '../resolve/candidateFeatures.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { TIE, tieAt } from '../resolve/tieOf.ts';
import type { ExplainedCandidate, ExplainedSpan } from './Explanation.ts';
import { nameOf, round, TracedFeatures } from './TracedFeatures.ts';
import { resolutionNames } from './templateNames.ts';

/** The candidates of the span of that number, the likeliest first, as they were weighed in the last round. */
export function explainCandidates(
  { weighed, rounds, chances }: Resolution,
  at: number,
): Pick<ExplainedSpan, 'candidates' | 'absence'> {
  const span = itemAt(weighed, at);
  const last = rounds.at(-1);
  if (!span || !last) return { candidates: [], absence: null };
  const { gazetteer, model } = last.reading;
  const names = resolutionNames(last.number);
  const traced = new TracedFeatures();
  const own = itemAt(chances, at);
  const candidates = span.group.candidates.map((candidate): ExplainedCandidate => {
    candidateFeatures(last, span, candidate, traced);
    const { name, kind, country, admin1, ids } = describeEntry(candidate.entry, gazetteer);
    return {
      name,
      kind,
      ...(country && { country }),
      ...(admin1 && { admin1 }),
      ...(ids && { ids }),
      tie: nameOf(TIE, tieAt(span.ties, candidate.rank)),
      chance: round(numberAt(own, candidate.rank)),
      score: round(traced.score(model.weights)),
      bonus: round(bonusOf(last, span, candidate)),
      features: traced.strongest(names, model.weights),
    };
  });
  absenceFeatures(last, span, traced);
  return {
    candidates: candidates.sort((a, b) => b.chance - a.chance || b.score - a.score),
    absence: round(traced.score(model.weights)),
  };
}
