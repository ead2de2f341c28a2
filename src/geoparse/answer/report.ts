import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { reasonFor } from '../../story/reasons.ts';
import type { Place, Role } from '../../story/types.ts';
import { calibrate } from '../model/calibrate.ts';
import { itemAt, numberAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import type { Span } from '../reading/Span.ts';
import { tokenAt } from '../reading/Token.ts';
import { possessiveLength } from '../reading/tokenise.ts';
import type { Resolution } from '../resolve/resolve.ts';
import { basisOf } from './basisOf.ts';
import type { Choice } from './Choice.ts';
import { describeEntry } from './describeEntry.ts';
import { focusOf } from './focusOf.ts';
import { reasonOf } from './reasonOf.ts';
import type { Alternative, GeoparseResult, ParsedMention } from './result.ts';
import { slugs } from './slugs.ts';
import { kindOf, standInPrecision } from './standIn.ts';

const MOST_ALTERNATIVES = 5;

/** Readings less likely than this are no help to a reader, but for the first few: who corrects a text may know better. */
const LEAST_SCORE = 0.002;
const ALWAYS = 3;

/** A place less sure than this is worth less than none. */
const LEAST = 0.25;

/** The same for what says of itself that it is only near: less is claimed, so less is asked. */
const LEAST_NEAR = 0.1;

/** The choices, each with its role, as the geoparser's result: mentions in reading order, each place once. */
export function report(
  reading: Reading,
  resolution: Resolution,
  choices: readonly (Choice & { readonly role: Role })[],
): GeoparseResult {
  const { gazetteer, text, model } = reading;
  const slug = slugs();
  const places = new Map<string, Place>();
  const sure = new Map<string, number>();
  const answers = choices.map((choice) => {
    const basis = basisOf(choice, resolution, gazetteer);
    const confidence = calibrate(choice.recognised * choice.resolved, model.calibration[basis]);
    const key = keyOf(choice);
    sure.set(key, Math.max(sure.get(key) ?? 0, confidence));
    return { choice, basis, confidence, key };
  });
  const mentions = answers.map(({ choice, basis, confidence, key }): ParsedMention => {
    const [start, end] = extent(reading, choice.span);
    const least = choice.entry === 0 ? LEAST_NEAR : LEAST;
    const known = key !== '' && (sure.get(key) ?? 0) >= least;
    const place = known ? (places.get(key) ?? placeOf(choice, reading, slug, text.slice(start, end))) : null;
    if (place) places.set(key, place);
    return {
      start,
      end,
      role: choice.role,
      place: place?.id ?? null,
      confidence: round(confidence),
      basis,
      reason: known || key === '' ? reasonOf(choice, reading, resolution) : reasonFor('too-uncertain', {}),
      alternatives: alternativesOf(choice, resolution, gazetteer),
    };
  });
  const ids = new Map([...places].map(([key, { id }]) => [key, id]));
  const placed = [...places].map(
    ([key, place]): Place => ({
      ...place,
      ...withinOf(key, ids, gazetteer),
      certainty: key.startsWith('near/') ? 'uncertain' : certaintyOf(sure.get(key) ?? 0),
    }),
  );
  return { mentions, places: placed, focus: focusOf(text, mentions, placed) };
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The mention's span; an abbreviation takes its last period with it, and a name the “'s” that is a part of it. */
function extent({ text, tokens, lexicon }: Reading, span: Span): [number, number] {
  const { start } = tokenAt(tokens, span.first);
  const last = tokenAt(tokens, span.last);
  const { end } = last;
  const owns = last.possessive && span.name >= 0 && span.key.endsWith(last.word + lexicon.grammar.possessive);
  if (owns) return [start, end + possessiveLength(lexicon)];
  const isAbbreviated = text.charAt(end) === '.' && /\.\p{L}+$/u.test(text.slice(last.start, end));
  return [start, isAbbreviated ? end + 1 : end];
}

/** What makes two mentions the same place: their entry, or for what the gazetteer lacks their name and its town. */
function keyOf({ entry, anchor, span }: Choice): string {
  if (entry) return String(entry);
  return anchor ? `near/${anchor}/${span.key}` : '';
}

function placeOf(
  { entry, anchor, span }: Choice,
  reading: Reading,
  slug: (name: string) => string,
  quote: string,
): Place {
  const { gazetteer } = reading;
  if (entry) {
    const description = describeEntry(entry, gazetteer);
    return { id: slug(description.name), ...description, certainty: 'certain' };
  }
  const { point, country, admin1 } = describeEntry(anchor, gazetteer);
  const kind = kindOf(reading, span);
  return {
    id: slug(quote),
    name: quote,
    kind,
    point,
    ...(country && { country }),
    ...(admin1 && { admin1 }),
    precision: standInPrecision(kind, anchor, gazetteer),
    certainty: 'uncertain',
  };
}

/** The nearest of the result's own places that holds this one. */
function withinOf(key: string, ids: ReadonlyMap<string, string>, gazetteer: Gazetteer): { within?: string } {
  const near = key.startsWith('near/');
  const entry = Number(near ? key.split('/')[1] : key);
  const holders = [gazetteer.admin2Of(entry), gazetteer.admin1Of(entry), gazetteer.countryOf(entry)];
  for (const holder of near ? [entry, ...holders] : holders) {
    const id = ids.get(String(holder));
    if (id !== undefined && (near || holder !== entry)) return { within: id };
  }
  return {};
}

function certaintyOf(confidence: number) {
  if (confidence >= 0.8) return 'certain';
  return confidence >= 0.5 ? 'less-certain' : 'uncertain';
}

function alternativesOf(
  { at, entry }: Choice,
  { candidates, chances }: Resolution,
  gazetteer: Gazetteer,
): Alternative[] {
  const own = itemAt(chances, at);
  return itemAt(candidates, at)
    .map((candidate) => ({ entry: candidate.entry, score: numberAt(own, candidate.rank) }))
    .filter((other) => other.entry !== entry)
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, i) => i < ALWAYS || score >= LEAST_SCORE)
    .slice(0, MOST_ALTERNATIVES)
    .map((other) => ({ ...describeEntry(other.entry, gazetteer), score: round(other.score) }));
}
