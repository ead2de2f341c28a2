import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { reasonFor } from '../story/reasons.ts';
import type { Place, PlaceKind, Role } from '../story/types.ts';
import { basisOf } from './basisOf.ts';
import type { Choice } from './Choice.ts';
import { calibrate } from './calibrate.ts';
import { describeEntry, type EntryDescription } from './describeEntry.ts';
import type { Calibration } from './Model.ts';
import { reasonOf } from './reasonOf.ts';
import type { Resolution } from './resolve.ts';
import type { Alternative, GeoparseResult, ParsedMention } from './result.ts';
import type { Span } from './Span.ts';
import { slugs } from './slugs.ts';
import type { Token } from './Token.ts';
import { PLACE_HEADS } from './words.ts';

const MOST_ALTERNATIVES = 5;

/** Readings less likely than this are no help to a reader, but for the first few: who corrects a text may know better. */
const LEAST_SCORE = 0.002;
const ALWAYS = 3;

/** A place less sure than this is worth less than none. */
const LEAST = 0.25;

/** How far, in metres, a street or a building may lie from the middle of the town that stands in for it. */
const ANCHOR_PRECISION = 15_000;

/** The choices as the geoparser's result: mentions in reading order, each place once. */
export function report(
  text: string,
  tokens: readonly Token[],
  spans: readonly Span[],
  choices: readonly Choice[],
  roles: readonly Role[],
  resolution: Resolution,
  gazetteer: Gazetteer,
  calibration: Calibration,
): GeoparseResult {
  const slug = slugs();
  const places = new Map<string, Place>();
  const sure = new Map<string, number>();
  const answers = choices.map((choice) => {
    const basis = basisOf(choice, resolution, gazetteer);
    const confidence = calibrate(choice.recognised * choice.resolved, calibration[basis]);
    const key = keyOf(choice);
    sure.set(key, Math.max(sure.get(key) ?? 0, confidence));
    return { choice, basis, confidence, key };
  });
  const mentions = answers.map(({ choice, basis, confidence, key }, i): ParsedMention => {
    const [start, end] = extent(text, tokens, choice.span);
    const known = key !== '' && (sure.get(key) ?? 0) >= LEAST;
    if (known && !places.has(key))
      places.set(key, placeOf(choice, tokens, text.slice(start, end), slug, gazetteer));
    return {
      start,
      end,
      role: roles[i] ?? 'literal',
      place: (known && places.get(key)?.id) || null,
      confidence: round(confidence),
      basis,
      reason:
        known || key === '' ? reasonOf(choice, spans, resolution, gazetteer) : reasonFor('too-uncertain', {}),
      alternatives: alternativesOf(choice, resolution, gazetteer),
    };
  });
  const ids = new Map([...places].map(([key, { id }]) => [key, id]));
  return {
    mentions,
    places: [...places].map(([key, place]) => ({
      ...place,
      ...withinOf(key, ids, gazetteer),
      certainty: key.startsWith('near/') ? 'uncertain' : certaintyOf(sure.get(key) ?? 0),
    })),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The mention's span; an abbreviation takes its last period with it, and a name the “'s” that is a part of it. */
function extent(text: string, tokens: readonly Token[], span: Span): [number, number] {
  const start = tokens[span.first]?.start ?? 0;
  const last = tokens[span.last];
  const end = last?.end ?? 0;
  if (last?.possessive && span.name >= 0 && span.key.endsWith(`${last.word}s`)) return [start, end + 2];
  const abbreviated =
    text.charAt(end) === '.' && /\.\p{L}+$/u.test(text.slice(tokens[span.last]?.start, end));
  return [start, abbreviated ? end + 1 : end];
}

/** What makes two mentions the same place: their entry, or for what the gazetteer lacks their name and its town. */
function keyOf({ entry, anchor, span }: Choice): string {
  if (entry) return String(entry);
  return anchor ? `near/${anchor}/${span.key}` : '';
}

function placeOf(
  { entry, anchor, span }: Choice,
  tokens: readonly Token[],
  quote: string,
  slug: (name: string) => string,
  gazetteer: Gazetteer,
): Place {
  if (entry) {
    const description = describeEntry(entry, gazetteer);
    return { id: slug(description.name), ...description, certainty: 'certain' };
  }
  const { point, country, admin1 }: EntryDescription = describeEntry(anchor, gazetteer);
  const kind: PlaceKind = PLACE_HEADS.get(tokens[span.last]?.word ?? '') ?? 'site';
  return {
    id: slug(quote),
    name: quote,
    kind,
    point,
    ...(country && { country }),
    ...(admin1 && { admin1 }),
    precision: ANCHOR_PRECISION,
    certainty: 'uncertain',
  };
}

/** The nearest of the result's own places that holds this one. */
function withinOf(key: string, ids: ReadonlyMap<string, string>, gazetteer: Gazetteer): { within?: string } {
  const near = key.startsWith('near/');
  const entry = Number(near ? key.split('/')[1] : key);
  const { admin1, admin2 } = gazetteer.tables;
  const ways = [near ? entry : 0, admin2[entry] ?? 0, admin1[entry] ?? 0, gazetteer.countryOf(entry)];
  for (const way of ways) {
    const id = ids.get(String(way));
    if (id !== undefined && (near || way !== entry)) return { within: id };
  }
  return {};
}

function certaintyOf(confidence: number) {
  if (confidence >= 0.8) return 'certain';
  return confidence >= 0.5 ? 'less-certain' : 'uncertain';
}

function alternativesOf(
  { at, entry }: Choice,
  { candidates, probabilities }: Resolution,
  gazetteer: Gazetteer,
): Alternative[] {
  const scores = probabilities[at];
  return (candidates[at] ?? [])
    .map((candidate, c) => ({ entry: candidate.entry, score: scores?.[c] ?? 0 }))
    .filter((other) => other.entry !== entry)
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, i) => i < ALWAYS || score >= LEAST_SCORE)
    .slice(0, MOST_ALTERNATIVES)
    .map((other) => ({ ...describeEntry(other.entry, gazetteer), score: round(other.score) }));
}
