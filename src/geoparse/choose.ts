import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES } from '../gazetteer/tables.ts';
import { distance } from '../geo/distance.ts';
import type { Choice } from './Choice.ts';
import { TIE } from './qualifier.ts';
import type { Resolution } from './resolve.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, type Token } from './Token.ts';
import { PLACE_HEADS } from './words.ts';

/** Below this probability a span is not taken for a place. */
const THRESHOLD = 0.5;

/** How many mentions away a town may stand in for the street that it holds. */
const REACH = 8;

/** Places of one name so near to each other, in metres, are one place with a town, its county or its strip. */
const AROUND = 50_000;

const ADMIN2 = FEATURES.indexOf('admin2');
const QUARTER = FEATURES.indexOf('quarter');

/** The spans that name places, each with its place. */
export function choose(
  tokens: readonly Token[],
  spans: readonly Span[],
  probability: Float64Array,
  resolution: Resolution,
  gazetteer: Gazetteer,
): Choice[] {
  const choices: Choice[] = [];
  spans.forEach((span, at) => {
    const recognised = probability[at] ?? 0;
    if (recognised < THRESHOLD) return;
    const best = bestOf(resolution, at);
    const entry = resolution.candidates[at]?.[best]?.entry ?? 0;
    // What was found by a part of its name, as “Mosul Dam” by Mosul, is near that place and is not that place.
    const partial = span.name < 0 && entry > 0 && gazetteer.tables.features[entry] !== ADMIN2;
    choices.push({
      span,
      at,
      entry: partial ? 0 : entry,
      anchor: partial ? entry : 0,
      recognised,
      resolved: chanceAround(resolution, at, best, gazetteer),
    });
  });
  return choices.map((choice, i) =>
    choice.entry === 0 && choice.anchor === 0 && isBuilt(tokens, choice.span)
      ? { ...choice, ...(anchorBeside(tokens, choices, i, gazetteer) ?? anchorNear(choices, i, gazetteer)) }
      : choice,
  );
}

/**
 * How likely the candidate is the one meant, or one of the same name around it: a city or its county, a strip or its town.
 */
function chanceAround(
  { candidates, probabilities }: Resolution,
  at: number,
  best: number,
  gazetteer: Gazetteer,
): number {
  const own = candidates[at] ?? [];
  const chosen = own[best];
  if (!chosen) return 0;
  const here = gazetteer.pointOf(chosen.entry);
  return own.reduce(
    (sum, { entry }, c) =>
      distance(gazetteer.pointOf(entry), here) <= AROUND ? sum + (probabilities[at]?.[c] ?? 0) : sum,
    0,
  );
}

/** The mention's own best candidate where a neighbour ties it down, else what all mentions of the name favour. */
function bestOf({ probabilities, ties, groupOf, context }: Resolution, at: number): number {
  let best = -1;
  let most = -1;
  probabilities[at]?.forEach((chance, c) => {
    if (chance > most) {
      most = chance;
      best = c;
    }
  });
  if (best >= 0 && (ties[at]?.[best] ?? 0) >= TIE.before) return best;
  return context.picks[groupOf[at] ?? -1] ?? best;
}

/** A street or a building, by the word that ends its name. */
function isBuilt(tokens: readonly Token[], span: Span): boolean {
  if (span.source !== SPAN.headed) return false;
  const head = PLACE_HEADS.get(tokens[span.last]?.word ?? '');
  return head === 'street' || head === 'site' || head === 'district';
}

interface Anchor {
  readonly anchor: number;
  readonly resolved: number;
}

/** The town that the words themselves give: “Baghdad's Palestine Street”, “Palestine Street, Baghdad”, “… in Baghdad”. */
function anchorBeside(
  tokens: readonly Token[],
  choices: readonly Choice[],
  i: number,
  gazetteer: Gazetteer,
): Anchor | null {
  const own = choices[i]?.span;
  const before = choices[i - 1];
  const after = choices[i + 1];
  if (!own) return null;
  const isOwner = before?.span.last === own.first - 1 && tokens[own.first]?.gap === GAP.possessive;
  if (isOwner && isTown(before, gazetteer)) return anchorAt(before);
  if (!after || !isTown(after, gazetteer)) return null;
  const { first } = after.span;
  const { gap } = tokens[first] ?? {};
  const follows = first === own.last + 1 && (gap === GAP.comma || gap === GAP.open);
  const isIn = first === own.last + 2 && gap === GAP.space && tokens[first - 1]?.word === 'in';
  return follows || (isIn && tokens[first - 1]?.gap === GAP.space) ? anchorAt(after) : null;
}

const anchorAt = ({ entry, recognised, resolved }: Choice): Anchor => ({
  anchor: entry,
  resolved: recognised * resolved,
});

function isTown({ entry }: Choice, gazetteer: Gazetteer): boolean {
  const feature = gazetteer.tables.features[entry] ?? 0;
  return feature >= ADMIN2 && feature <= QUARTER;
}

/** The surest of the towns named nearby; that before rather than that after. */
function anchorNear(choices: readonly Choice[], i: number, gazetteer: Gazetteer): Anchor {
  let anchor = 0;
  let most = 0;
  for (let step = 1; step <= REACH; step++) {
    for (const other of [choices[i - step], choices[i + step]]) {
      if (!other || !isTown(other, gazetteer)) continue;
      const score = (other.recognised * other.resolved) / (other === choices[i + step] ? step + 0.5 : step);
      if (score > most) {
        most = score;
        anchor = other.entry;
      }
    }
  }
  return { anchor, resolved: Math.min(0.6, most) };
}
