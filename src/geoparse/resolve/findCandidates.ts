import { DIVISIONS, LANDMARKS, SPOTS } from '../../gazetteer/classes.ts';
import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { POSTING } from '../../gazetteer/tables.ts';
import { distance } from '../../geo/distance.ts';
import type { Lexicon } from '../lexicon/Lexicon.ts';
import { countiesAhead } from '../reading/countiesAhead.ts';
import { longerName } from '../reading/longerName.ts';
import type { Words } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import type { Candidate } from './Candidate.ts';
import { cueAfter } from './cueAfter.ts';

/** More namesakes than these change no answer. */
const MOST = 20;

/** A division and a town of the same name this near to each other, in metres, are one place to most writers. */
const SAME = 100_000;

/** The entries that a span could be, the most populous first; none where the gazetteer lacks its name. */
export function findCandidates(words: Words, span: Span): Candidate[] {
  const { gazetteer } = words;
  const cue = cueAfter(words, span);
  const alternates = new Map<number, boolean>();
  for (const posting of postingsOf(words, span)) {
    const entry = posting & POSTING.entry;
    if ((posting & POSTING.demonym) !== 0 && span.source !== SPAN.demonym) continue;
    if (span.source === SPAN.abbreviation && !gazetteer.is(entry, 'admin1')) continue;
    if (!alternates.has(entry)) alternates.set(entry, (posting & POSTING.alternate) !== 0);
    if (alternates.size === MOST) break;
  }
  const single = withoutDoubles(alternates, cue === 'admin1' || cue === 'admin2', gazetteer);
  const kept = isPhysical(span.key, words.lexicon) ? landmarksOf(single, gazetteer) : single;
  return kept.map((entry, rank) => ({ entry, alternate: alternates.get(entry) === true, rank }));
}

/** The postings of the span's name, or of what else it may be called. */
function postingsOf(words: Words, span: Span): number[] {
  const { gazetteer, lexicon } = words;
  const postings = longerName(words, span.last, span.key);
  const addName = (key: string) => {
    const name = gazetteer.nameOf(key);
    if (name >= 0) postings.push(...gazetteer.postingsOf(name));
  };
  if (span.name >= 0 && postings.length === 0) postings.push(...gazetteer.postingsOf(span.name));
  if (cueAfter(words, span) === 'admin2' || countiesAhead(words, span.last)) {
    for (const county of lexicon.affixes.county) addName(`${span.key} ${county}`);
  }
  const tries = postings.length > 0 ? [] : variants(span.key, lexicon);
  for (const key of tries) if (postings.length === 0) addName(key);
  return postings;
}

/** Whether the name says that it is a sea or a range, rather than the province named after it: “Red Sea”. */
function isPhysical(key: string, { affixes }: Lexicon): boolean {
  const space = key.lastIndexOf(' ');
  return space >= 0 && affixes.physical.has(key.slice(space + 1));
}

/** The landmarks among the entries, or all where none is one. */
function landmarksOf(entries: readonly number[], gazetteer: Gazetteer): readonly number[] {
  const landmarks = entries.filter((entry) => gazetteer.isAny(entry, LANDMARKS));
  return landmarks.length > 0 ? landmarks : entries;
}

/** Other ways to look a name up: “East Dallas” without its direction, “Milford Township” without its sort. */
function variants(key: string, { placeHeads, affixes }: Lexicon): string[] {
  const words = key.split(' ');
  const first = words.at(0);
  const last = words.at(-1);
  if (words.length < 2 || first === undefined || last === undefined) return [];
  const tries: string[] = [];
  const head = placeHeads.get(last);
  if (head === 'site' || head === 'water' || head === 'terrain') {
    for (let length = words.length - 1; length > 0; length--) tries.push(words.slice(0, length).join(' '));
  }
  if (affixes.before.has(first)) tries.push(words.slice(1).join(' '));
  if (affixes.after.has(last)) tries.push(words.slice(0, -1).join(' '));
  return tries;
}

/** Of a division and a town that are one place to most writers, the one that is meant, unless it has another name. */
function withoutDoubles(
  alternates: ReadonlyMap<number, boolean>,
  isDivisionMeant: boolean,
  gazetteer: Gazetteer,
): number[] {
  const entries = [...alternates.keys()];
  const [meant, other] = isDivisionMeant ? [DIVISIONS, SPOTS] : [SPOTS, DIVISIONS];
  return entries.filter((entry) => {
    if (!gazetteer.isAny(entry, other)) return true;
    return !entries.some(
      (double) =>
        double !== entry &&
        alternates.get(double) === false &&
        gazetteer.isAny(double, meant) &&
        gazetteer.countryOf(double) === gazetteer.countryOf(entry) &&
        distance(gazetteer.pointOf(double), gazetteer.pointOf(entry)) < SAME,
    );
  });
}
