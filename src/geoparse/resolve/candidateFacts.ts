import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { itemAt } from '../reading/itemAt.ts';
import type { Candidate } from './Candidate.ts';
import type { Context } from './contextOf.ts';
import { type Group, topOf } from './Group.ts';
import { type Nearness, nearness } from './nearness.ts';
import type { Round } from './Round.ts';
import { templateIn } from './templates.ts';
import { tieAt } from './tieOf.ts';
import type { WeighedSpan } from './weighedSpans.ts';

/** What several features of a candidate are made of, in small whole numbers. */
export interface CandidateFacts {
  /** The number of the round's first template. */
  readonly base: number;
  readonly span: WeighedSpan;
  readonly candidate: Candidate;
  /** How this span, and how any span of its group, ties it down; see `TIE`. */
  readonly tie: number;
  readonly groupTie: number;
  /** How many candidates the span has. */
  readonly namesakes: number;
  /** The number of its class in the gazetteer. */
  readonly class: number;
  readonly size: number;
  readonly alternate: number;
  /** How far it is behind the largest candidate, and behind the largest that has just this name. */
  readonly behind: number;
  readonly behindExact: number;
  /** How far it is less well known than the best known candidate, in steps. */
  readonly fame: number;
  /** How often the text names its country and divisions, in levels; −1 where it has none. */
  readonly named: Holders;
  /** The weight of other groups whose favourite, or some candidate of which, lies in its country and divisions. */
  readonly others: Holders;
  readonly possible: Holders;
  /** The weight of all other groups. */
  readonly total: number;
  readonly near: Nearness;
}

/** Something of the country and the first- and second-level division that hold an entry. */
export interface Holders {
  readonly country: number;
  readonly first: number;
  readonly second: number;
}

/** Steps of fame in one power of ten. */
const FAME_STEPS = 4;

/** The facts about a candidate of a span, as they are in a round. */
export function candidateFacts(round: Round, span: WeighedSpan, candidate: Candidate): CandidateFacts {
  const { context, reading, anchors } = round;
  const { gazetteer } = reading;
  const { group } = span;
  const { entry } = candidate;
  const size = gazetteer.sizeOf(entry);
  const largest = gazetteer.sizeOf(topOf(group).entry);
  const holders: Holders = {
    country: gazetteer.countryOf(entry),
    first: gazetteer.admin1Of(entry),
    second: gazetteer.admin2Of(entry),
  };
  return {
    base: templateIn(round.number, 0),
    span,
    candidate,
    tie: tieAt(span.ties, candidate.rank),
    groupTie: tieAt(span.groupTies, candidate.rank),
    namesakes: Math.min(8, group.candidates.length),
    class: gazetteer.classNumberOf(entry),
    size: (size / 16) | 0,
    alternate: candidate.alternate ? 1 : 0,
    // Of a region, a sea or a site no inhabitants are known, which does not make it small.
    behind: size === 0 ? 11 : Math.min(10, ((largest - size) / 12) | 0),
    behindExact:
      candidate.alternate && group.exact >= 0
        ? 1 + Math.max(-6, Math.min(6, ((group.exact - size) / 12) | 0))
        : -9,
    fame: Math.min(12, Math.round((topOf(group).prominence - candidate.prominence) * FAME_STEPS)),
    named: namedLevels(context, holders, gazetteer.is(entry, 'country')),
    others: othersIn(context, holders, group, gazetteer),
    possible: {
      country: rest(context.possible, holders.country, group.weight),
      first: rest(context.possible, holders.first, group.weight),
      second: rest(context.possible, holders.second, group.weight),
    },
    total: Math.max(0.01, context.total - group.weight),
    near: nearness(itemAt(anchors, group.number), entry, gazetteer),
  };
}

function namedLevels({ named }: Context, { country, first, second }: Holders, isCountry: boolean): Holders {
  return {
    country: isCountry ? -1 : level(named.get(country) ?? 0),
    first: first ? level(named.get(first) ?? 0) : -1,
    second: second ? level(named.get(second) ?? 0) : -1,
  };
}

/** The weight of the groups whose favourite lies in a candidate's country and divisions, without its own group. */
function othersIn(context: Context, holders: Holders, group: Group, gazetteer: Gazetteer): Holders {
  const { favoured, favourites } = context;
  const { country, first, second } = holders;
  const favourite = itemAt(favourites, group.number);
  const { entry } = favourite.candidate;
  const own = group.isDirection ? 0 : group.weight * favourite.certainty;
  return {
    country: rest(favoured, country, gazetteer.countryOf(entry) === country ? own : 0),
    first: rest(favoured, first, gazetteer.admin1Of(entry) === first ? own : 0),
    second: rest(favoured, second, gazetteer.admin2Of(entry) === second ? own : 0),
  };
}

/** What a country or division has without a group's own part; 0 for no division. */
function rest(weights: ReadonlyMap<number, number>, division: number, own: number): number {
  return division === 0 ? 0 : Math.max(0, (weights.get(division) ?? 0) - own);
}

/** A weight of evidence in a few steps. */
export function level(weight: number): number {
  if (weight < 0.15) return 0;
  if (weight < 0.6) return 1;
  if (weight < 1.5) return 2;
  return weight < 4 ? 3 : 4;
}
