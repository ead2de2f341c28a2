import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { distance } from '../../geo/distance.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Candidate } from './Candidate.ts';
import type { Context } from './contextOf.ts';
import type { Group } from './Group.ts';
import type { Round } from './Round.ts';
import { TIE, tieAt } from './tieOf.ts';
import type { WeighedSpan } from './weighedSpans.ts';

/** What a candidate loses, in log-odds, that lies elsewhere than the mention itself says. */
const UNTIED = 8;

/**
 * What a step of fame is worth, in log-odds, where the text names nothing else, and the weight of other names from
 * which it is worth nothing. Set by hand: the corpora are whole articles, which say where they play; a headline does not.
 */
const FAME = 1;
const QUIET = 4;

/**
 * What lying in the only country that a short text names is worth, in log-odds, at most: “officials in Venezuela said a
 * fire in Valencia”. Set by hand, as for fame.
 */
const ONLY_COUNTRY = 2;

/** What an old or foreign name of a place loses, in log-odds, to a better known place that is called so: Batavia is not Jakarta. */
const BEATEN = 3;

/** What a mere direction, “the South West”, loses, in log-odds, of a country that nothing else in the text speaks of. */
const UNSAID = 6;

/** How much the rest of the text must speak of a country for a direction to be one of its parts. */
const SAID = 0.4;

/** What a candidate gains or loses, in log-odds, for reasons set by hand: what the corpora do not show. */
export function bonusOf({ context, reading }: Round, span: WeighedSpan, candidate: Candidate): number {
  const { gazetteer, home } = reading;
  const quiet = home ? 0 : Math.max(0, 1 - (context.total - span.group.weight) / QUIET);
  const near = home ? homeBonus(distance(home, gazetteer.pointOf(candidate.entry))) : 0;
  const isFree = span.bestTie < TIE.in || tieAt(span.groupTies, candidate.rank) !== TIE.none;
  const unsaid = isUnsaid(context, span.group, candidate, gazetteer);
  const known = quiet > 0 && isFree && !unsaid ? FAME * quiet * fameOf(candidate.entry, gazetteer) : 0;
  const isElsewhere = span.ownTie >= TIE.parenthesis && tieAt(span.ties, candidate.rank) < TIE.parenthesis;
  const lost =
    (isElsewhere ? UNTIED : 0) + (isBeaten(reading, span, candidate) ? BEATEN : 0) + (unsaid ? UNSAID : 0);
  const held = isInOnlyCountry(context, candidate, gazetteer) ? ONLY_COUNTRY * quiet : 0;
  return near + known + held - lost;
}

/**
 * What a candidate gains, in log-odds, by lying near the newspaper's own town: as much as a mention of its county would
 * give it next door, nothing beyond some 450 km. Set by hand: the corpora do not say where their papers are at home.
 */
function homeBonus(metres: number): number {
  return Math.max(0, 4 - 1.2 * Math.log2(1 + metres / 50_000));
}

/** How well known a first-level division is at least, however few spellings it has: Delaware is the state. */
const DIVISION_FAME = 4;

/** How well known an entry is by its number of spellings, in steps that double: 0 for one, 5 for 32 and more. */
function fameOf(entry: number, gazetteer: Gazetteer): number {
  const least = gazetteer.is(entry, 'admin1') ? DIVISION_FAME : 0;
  return Math.min(5, Math.max(least, 31 - Math.clz32(Math.max(1, gazetteer.spellingsOf(entry)))));
}

/** Whether the text names the candidate's country, and nothing of another. */
function isInOnlyCountry({ named }: Context, { entry }: Candidate, gazetteer: Gazetteer): boolean {
  const country = gazetteer.countryOf(entry);
  if (country === entry || (named.get(country) ?? 0) < SAID) return false;
  return [...named].every(([holder, weight]) => weight < SAID || gazetteer.countryOf(holder) === country);
}

/** In a text of old years an old name is the usual one. */
function isBeaten(
  { evidence }: Reading,
  { group }: WeighedSpan,
  { alternate, prominence }: Candidate,
): boolean {
  if (!alternate || evidence.isOld) return false;
  return group.candidates.some((other) => !other.alternate && other.prominence >= prominence);
}

/** Whether a group is a mere direction, and the text does not speak of this candidate's country. */
function isUnsaid(
  { named, favoured }: Context,
  group: Group,
  { entry }: Candidate,
  gazetteer: Gazetteer,
): boolean {
  if (!group.isDirection) return false;
  const country = gazetteer.countryOf(entry);
  return (named.get(country) ?? 0) + (favoured.get(country) ?? 0) < SAID;
}
