import type { Features } from '../model/Features.ts';
import type { Candidate } from './Candidate.ts';
import { type CandidateFacts, candidateFacts, level } from './candidateFacts.ts';
import { topOf } from './Group.ts';
import type { Round } from './Round.ts';
import { ABSENCE, RESOLUTION as IS, templateIn } from './templates.ts';
import type { WeighedSpan } from './weighedSpans.ts';

/** What a linear model is told about a candidate, to say whether it is the one meant. */
export function candidateFeatures(
  round: Round,
  span: WeighedSpan,
  candidate: Candidate,
  into: Features,
): void {
  const facts = candidateFacts(round, span, candidate);
  into.start();
  aboutItself(facts, into);
  aboutOthers(facts, into);
  aboutBoth(facts, into);
  aboutFame(facts, into);
}

function aboutItself(facts: CandidateFacts, into: Features): void {
  const { base, size, alternate, behind, named, tie, namesakes } = facts;
  const { source, bestTie } = facts.span;
  into.add(base + IS.classAndSpelling, facts.class, alternate, source);
  into.add(base + IS.sizeAndClass, size, facts.class);
  into.add(base + IS.rank, Math.min(facts.candidate.rank, 6), namesakes);
  into.add(base + IS.behindLargest, behind, alternate);
  into.add(base + IS.countryNamed, named.country, facts.class);
  into.add(base + IS.stateNamed, named.first, facts.class);
  into.add(base + IS.countyNamed, named.second, named.first);
  into.add(base + IS.tie, tie * 8 + facts.groupTie, bestTie);
  into.add(base + IS.tieAndClass, tie, facts.class);
}

function aboutOthers({ base, others, possible, total, near, behind }: CandidateFacts, into: Features): void {
  into.add(base + IS.othersInCountry, share(others.country, total), level(others.country));
  into.add(base + IS.othersInState, share(others.first, total), level(others.first));
  into.add(base + IS.othersInCounty, share(others.second, total), level(others.second));
  into.add(base + IS.namesakesInCountry, share(possible.country, total), level(possible.country));
  into.add(base + IS.namesakesInState, share(possible.first, total), level(possible.first));
  into.add(base + IS.namesakesInCounty, share(possible.second, total), level(possible.second));
  into.add(base + IS.nearest, near.closest);
  into.add(base + IS.thirdNearest, near.third);
  into.add(base + IS.shareNear, near.within, near.count);
  into.add(base + IS.nearestAndBehind, near.closest, behind);
}

function aboutBoth(facts: CandidateFacts, into: Features): void {
  const { base, size, behind, named, others, total, near, groupTie, namesakes } = facts;
  const rank = Math.min(facts.candidate.rank, 3);
  into.add(base + IS.namedAndOthers, named.country, named.first, level(others.first));
  into.add(base + IS.cue, facts.span.cue, facts.class);
  into.add(base + IS.behindAndNamed, behind, named.first, named.country);
  into.add(base + IS.behindAndCountry, behind, share(others.country, total));
  into.add(base + IS.behindAndState, behind, share(others.first, total));
  into.add(base + IS.nearestAndNamed, near.closest, named.first, named.country);
  into.add(base + IS.sizeAndCountry, size, rank, level(others.country));
  into.add(base + IS.bestTieAndBehind, facts.span.bestTie, groupTie, behind);
  into.add(base + IS.shareNearAndBehind, near.within, behind);
  into.add(base + IS.classAndRank, facts.class, rank, namesakes);
  into.add(base + IS.behindExactName, facts.behindExact, facts.alternate);
  into.add(base + IS.weightNear, near.nearWeighted, behind);
  into.add(base + IS.besideNear, near.beside, near.closest);
}

function aboutFame(
  { base, fame, alternate, named, others, total, tie, span }: CandidateFacts,
  into: Features,
): void {
  into.add(base + IS.fame, fame, alternate);
  into.add(base + IS.fameAndText, fame, level(total));
  into.add(base + IS.fameAndNamed, fame, named.country, named.first);
  into.add(base + IS.fameAndCountry, fame, share(others.country, total));
  into.add(base + IS.fameAndTie, fame, span.bestTie, tie);
}

/** What the model is told about the possibility that none of the candidates is meant. */
export function absenceFeatures({ number, reading }: Round, span: WeighedSpan, into: Features): void {
  const { gazetteer } = reading;
  const { group, source, bestTie } = span;
  const { entry } = topOf(group);
  const base = templateIn(number, 0);
  into.start();
  into.add(base + ABSENCE.source, source);
  into.add(base + ABSENCE.largest, gazetteer.classNumberOf(entry), (gazetteer.sizeOf(entry) / 16) | 0);
  into.add(base + ABSENCE.namesakes, Math.min(8, group.candidates.length), bestTie);
  into.add(base + ABSENCE.weight, (group.weight * 5) | 0, source);
}

/** A part of the whole in tenths, from 1; 0 for hardly any. */
function share(weight: number, total: number): number {
  return weight < 0.1 ? 0 : 1 + Math.min(9, ((weight / total) * 10) | 0);
}
