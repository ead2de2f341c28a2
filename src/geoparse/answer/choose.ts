import { STATES, TOWNS } from '../../gazetteer/classes.ts';
import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { distance } from '../../geo/distance.ts';
import { itemAt, numberAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, tokenAt } from '../reading/Token.ts';
import type { Candidate } from '../resolve/Candidate.ts';
import { cueAfter } from '../resolve/cueAfter.ts';
import { isDateline } from '../resolve/isDateline.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { TIE } from '../resolve/tieOf.ts';
import type { Choice } from './Choice.ts';
import { divisionOf } from './divisionOf.ts';

/** Below this probability a span is not taken for a place. */
const THRESHOLD = 0.4;

/** How many mentions away a town may stand in for the street that it holds. */
const REACH = 8;

/** What a county that is named nearby counts, beside a town. */
const OF_COUNTY = 0.4;

/** How many mentions away a dateline counts as, wherever it stands. */
const FROM_DATELINE = 1.5;

/** How sure at most a street is of a town that is but named nearby. */
const MOST_NEARBY = 0.6;

/** How sure it is, uncalibrated, that a place lies where the words behind its name say. */
const HELD = 0.8;

/** How sure, uncalibrated, a place that stands in for what bears its name must be: Swan does not for Swan Creek. */
const LEAST_PARTIAL = 0.5;

/** How many towns around a village, and what share of all, lie close together for one to stand in for it. */
const LEAST_TOWNS = 3;
const LEAST_SHARE = 0.7;

/** An island of at most so many metres from its middle to its ends is as good as a town. */
const SMALL = 40_000;

/** Places of one name so near to each other, in metres, are one place with a town, its county or its strip. */
const AROUND = 50_000;

/**
 * The spans that name places, each with its place.
 *
 * @param probability for each span that it names a place, 0…1.
 */
export function choose(reading: Reading, probability: Float64Array, resolution: Resolution): Choice[] {
  const choices: Choice[] = [];
  reading.spans.forEach((span, at) => {
    const recognised = numberAt(probability, at);
    if (recognised >= THRESHOLD) choices.push({ span, at, recognised, ...placeOf(reading, resolution, at) });
  });
  return choices.map((choice, i) => {
    if (choice.entry !== 0 || choice.anchor !== 0) return choice;
    const beside = anchorBeside(reading, choices, i);
    return { ...choice, ...(beside ?? nearbyOf(reading, choices, i)) };
  });
}

function placeOf(
  reading: Reading,
  resolution: Resolution,
  at: number,
): Pick<Choice, 'entry' | 'anchor' | 'resolved'> {
  const { spans, gazetteer } = reading;
  const holder = itemAt(resolution.holders, at);
  if (holder) return heldBy(holder, gazetteer);
  const best = bestOf(resolution, at);
  if (!best) return NOWHERE;
  const entry = divisionOf(best.entry, gazetteer);
  const resolved = chanceAround(resolution, at, best, gazetteer);
  // What was found by a part of its name, as “Mosul Dam” by Mosul, is near that place and is not that place.
  const span = itemAt(spans, at);
  const isPartial = span.name < 0 && cueAfter(reading, span) !== 'admin2';
  if (!isPartial) return { entry, anchor: 0, resolved };
  if (resolved < LEAST_PARTIAL) return NOWHERE;
  // “U.S. Embassy”: named for a country, and not in the middle of it.
  return gazetteer.isAny(entry, STATES) ? NOWHERE : { entry: 0, anchor: entry, resolved };
}

const NOWHERE = { entry: 0, anchor: 0, resolved: 0 };

/** What is said to lie in a city or a county is near enough to its middle; in what is wider it could be anywhere. */
function heldBy(holder: number, gazetteer: Gazetteer): Pick<Choice, 'entry' | 'anchor' | 'resolved'> {
  const isNarrow = gazetteer.is(holder, 'admin2') || gazetteer.isAny(holder, TOWNS);
  return isNarrow ? { entry: 0, anchor: holder, resolved: HELD } : NOWHERE;
}

/** The span's own best candidate where a neighbour ties it down, else what all spans of the name favour. */
function bestOf({ chances, candidates, ties, groupOf, context }: Resolution, at: number): Candidate | null {
  const group = itemAt(groupOf, at);
  if (!group) return null;
  const own = itemAt(chances, at);
  const best = own.indexOf(own.reduce((most, chance) => Math.max(most, chance), -1));
  const tie = itemAt(ties, at)[best];
  const isTied = tie !== undefined && tie >= TIE.before;
  // By rank: a word such as “Province” after it may have given this span another reading of the same name.
  const rank = isTied ? best : itemAt(context.favourites, group.number).candidate.rank;
  return itemAt(itemAt(candidates, at), rank);
}

/**
 * How likely the candidate is the one meant, or one of the same name around it: a city or its county, a strip or its town.
 */
function chanceAround(
  { candidates, chances }: Resolution,
  at: number,
  chosen: Candidate,
  gazetteer: Gazetteer,
): number {
  const here = gazetteer.pointOf(chosen.entry);
  const own = itemAt(chances, at);
  return itemAt(candidates, at).reduce(
    (sum, { entry, rank }) =>
      distance(gazetteer.pointOf(entry), here) <= AROUND ? sum + numberAt(own, rank) : sum,
    0,
  );
}

/** A street or a building, by the word that ends its name. */
function isBuilt({ tokens, lexicon }: Reading, span: Span): boolean {
  if (span.source !== SPAN.headed) return false;
  const { word } = tokenAt(tokens, span.last);
  const head = lexicon.placeHeads.get(word);
  const isRoad = /\d$/.test(word);
  return isRoad || head === 'street' || head === 'site' || head === 'district';
}

/** What stands in for a place that the words around do not place: for a street a town, for a village one of several. */
function nearbyOf(reading: Reading, choices: readonly Choice[], i: number): Anchor | null {
  const { span } = itemAt(choices, i);
  if (isBuilt(reading, span)) return anchorNear(reading, choices, i);
  return span.source === SPAN.unknown ? anchorAmid(reading, choices, i) : null;
}

type Anchor = Pick<Choice, 'anchor' | 'resolved'>;

/** The town that the words themselves give: “Baghdad's Palestine Street”, “Palestine Street, Baghdad”, “… in Baghdad”. */
function anchorBeside(reading: Reading, choices: readonly Choice[], i: number): Anchor | null {
  const { tokens, gazetteer, lexicon } = reading;
  const own = itemAt(choices, i).span;
  const before = choices[i - 1];
  const after = choices[i + 1];
  const isOwner = before?.span.last === own.first - 1 && tokenAt(tokens, own.first).gap === GAP.possessive;
  if (isOwner && isTown(before, gazetteer)) return anchorAt(before);
  if (!after || !isTown(after, gazetteer)) return null;
  const { first } = after.span;
  const { gap } = tokenAt(tokens, first);
  const between = tokenAt(tokens, first - 1);
  const follows = first === own.last + 1 && (gap === GAP.comma || gap === GAP.open);
  const isIn =
    first === own.last + 2 &&
    gap === GAP.space &&
    (between.gap === GAP.space || between.gap === GAP.comma) &&
    lexicon.grammar.in.has(between.word);
  return follows || isIn ? anchorAt(after) : null;
}

const anchorAt = ({ entry, recognised, resolved }: Choice): Anchor => ({
  anchor: entry,
  resolved: recognised * resolved,
});

/** Whether a choice is what a street or a village lies in: a town, a county, a small island. */
function isTown({ entry }: Choice, gazetteer: Gazetteer): boolean {
  if (gazetteer.is(entry, 'island')) return gazetteer.extentOf(entry) <= SMALL;
  return gazetteer.isAny(entry, TOWNS) || gazetteer.is(entry, 'admin2');
}

/** The nearest of the towns around a village where they lie close together, as in local news. */
function anchorAmid(reading: Reading, choices: readonly Choice[], i: number): Anchor | null {
  const { gazetteer } = reading;
  const around = choices
    .slice(Math.max(0, i - REACH), i + REACH + 1)
    .filter((other) => isTown(other, gazetteer));
  const nearest = anchorNear(reading, choices, i);
  if (nearest.anchor === 0) return null;
  const here = gazetteer.pointOf(nearest.anchor);
  const close = around.filter(({ entry }) => distance(gazetteer.pointOf(entry), here) <= AROUND);
  const towns = new Set(close.map(({ entry }) => entry));
  const share = close.length / around.length;
  if (towns.size < LEAST_TOWNS || share < LEAST_SHARE) return null;
  return { anchor: nearest.anchor, resolved: nearest.resolved * share };
}

/** The surest of the towns named nearby and that of the dateline; that before rather than that after. */
function anchorNear(reading: Reading, choices: readonly Choice[], i: number): Anchor {
  const { gazetteer } = reading;
  let anchor = 0;
  let most = 0;
  const consider = (other: Choice | undefined, distance: number) => {
    if (!other || !isTown(other, gazetteer)) return;
    const share = gazetteer.is(other.entry, 'admin2') ? OF_COUNTY : 1;
    const score = (share * other.recognised * other.resolved) / distance;
    if (score <= most) return;
    most = score;
    anchor = other.entry;
  };
  for (let step = 1; step <= REACH; step++) {
    consider(choices[i - step], step);
    consider(choices[i + step], step + 0.5);
  }
  consider(
    choices.find(({ span }) => isDateline(reading, span)),
    FROM_DATELINE,
  );
  return { anchor, resolved: Math.min(MOST_NEARBY, most) };
}
