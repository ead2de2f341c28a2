import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES, POSTING } from '../gazetteer/tables.ts';
import { distance } from '../geo/distance.ts';
import type { PlaceKind } from '../story/types.ts';
import type { Candidate } from './Candidate.ts';
import { countiesAhead } from './countiesAhead.ts';
import { longerName } from './longerName.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, type Token } from './Token.ts';
import { PLACE_HEADS } from './words.ts';

/** More namesakes than these change no answer. */
const MOST = 20;

/** A division and a town of the same name this near to each other, in metres, are one place to most writers. */
const SAME = 100_000;

const ADMIN1 = FEATURES.indexOf('admin1');
const ADMIN2 = FEATURES.indexOf('admin2');
const WATER = FEATURES.indexOf('water');

/** The entries that a span could be, the most populous first; none where the gazetteer lacks its name. */
export function findCandidates(tokens: readonly Token[], span: Span, gazetteer: Gazetteer): Candidate[] {
  const postings = longerName(tokens, span.last, span.key, gazetteer);
  const addName = (key: string) => {
    const name = gazetteer.nameOf(key);
    if (name >= 0) postings.push(...gazetteer.postingsOf(name));
  };
  if (span.name >= 0 && postings.length === 0) postings.push(...gazetteer.postingsOf(span.name));
  const cue = cueAfter(tokens, span);
  if (cue === 'admin2' || countiesAhead(tokens, span.last)) {
    addName(`${span.key} county`);
    addName(`${span.key} parish`);
  }
  const tries = postings.length > 0 ? [] : variants(span);
  for (const key of tries) if (postings.length === 0) addName(key);
  const { features } = gazetteer.tables;
  const entries = new Map<number, boolean>();
  for (const posting of postings) {
    const entry = posting & POSTING.entry;
    if ((posting & POSTING.demonym) !== 0 && span.source !== SPAN.demonym) continue;
    if (span.source === SPAN.abbreviation && features[entry] !== ADMIN1) continue;
    if (!entries.has(entry)) entries.set(entry, (posting & POSTING.alternate) !== 0);
    if (entries.size === MOST) break;
  }
  const kept = physicalOf(
    span.key,
    withoutDoubles(entries, cue === 'admin1' || cue === 'admin2', gazetteer),
    gazetteer,
  );
  return kept.map((entry, rank) => ({ entry, alternate: entries.get(entry) === true, rank }));
}

/** The kind of place that the word after the span says it is, “Diyala province”, or where it ends a phrase its own last word. */
export function cueAfter(tokens: readonly Token[], span: Span): PlaceKind | undefined {
  const next = tokens[span.last + 1];
  const follows = next?.gap === GAP.space || next?.gap === GAP.hyphen;
  return (follows ? PLACE_HEADS.get(next.word) : undefined) ?? PLACE_HEADS.get(tokens[span.last]?.word ?? '');
}

/** Where the name says that it is a sea or a range, that rather than the province named after it: “Red Sea”. */
function physicalOf(key: string, entries: readonly number[], gazetteer: Gazetteer): readonly number[] {
  if (!/ (?:sea|ocean|strait|gulf|desert|mountains|peninsula|canal)$/.test(key)) return entries;
  const physical = entries.filter((entry) => (gazetteer.tables.features[entry] ?? 0) >= WATER);
  return physical.length > 0 ? physical : entries;
}

/** Other ways to look a name up: “East Dallas” without its direction, “Milford Township” without its sort. */
function variants(span: Span): string[] {
  const words = span.key.split(' ');
  const tries: string[] = [];
  if (words.length > 1) {
    const head = PLACE_HEADS.get(words.at(-1) ?? '');
    if (head === 'site' || head === 'water' || head === 'terrain') {
      for (let length = words.length - 1; length > 0; length--) tries.push(words.slice(0, length).join(' '));
    }
    if (
      /^(?:north|south|east|west|upper|lower|greater|downtown|central|northern|southern|eastern|western|old|inner|outer|mid)$/.test(
        words[0] ?? '',
      )
    ) {
      tries.push(words.slice(1).join(' '));
    }
    if (
      /^(?:township|village|city|town|county|parish|airport|borough|municipality)$/.test(words.at(-1) ?? '')
    ) {
      tries.push(words.slice(0, -1).join(' '));
    }
  }
  return tries;
}

/** Of a division and a town that are one place to most writers, the one that is meant, unless it has another name. */
function withoutDoubles(
  alternates: ReadonlyMap<number, boolean>,
  divisionMeant: boolean,
  gazetteer: Gazetteer,
): number[] {
  const entries = [...alternates.keys()];
  const { features } = gazetteer.tables;
  const isDivision = (entry: number) => features[entry] === ADMIN1 || features[entry] === ADMIN2;
  return entries.filter((entry) => {
    const isTown = (features[entry] ?? 0) > ADMIN2;
    if (divisionMeant ? !isTown : !isDivision(entry)) return true;
    return !entries.some(
      (other) =>
        other !== entry &&
        alternates.get(other) === false &&
        (divisionMeant ? isDivision(other) : (features[other] ?? 0) > ADMIN2) &&
        gazetteer.countryOf(other) === gazetteer.countryOf(entry) &&
        distance(gazetteer.pointOf(other), gazetteer.pointOf(entry)) < SAME,
    );
  });
}
