import { DIVISIONS, LANDMARKS, SPOTS } from '../../gazetteer/classes.ts';
import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { bestKnown, prominenceOf } from '../../gazetteer/prominence.ts';
import { type EntryClass, POSTING } from '../../gazetteer/tables.ts';
import { distance } from '../../geo/distance.ts';
import type { Lexicon } from '../lexicon/Lexicon.ts';
import { countiesAhead } from '../reading/countiesAhead.ts';
import { longerName } from '../reading/longerName.ts';
import type { Words } from '../reading/Reading.ts';
import { isAshore, riversMeant } from '../reading/riversMeant.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import type { Candidate } from './Candidate.ts';
import { classesSaid } from './classesSaid.ts';
import { cueAfter } from './cueAfter.ts';

/** More namesakes than these change no answer. */
const MOST = 20;

/** A division and a town of the same name this near to each other, in metres, are one place to most writers. */
const SAME = 100_000;

/** How far what readers take a name to mean is ahead of the rest at least, in powers of ten of inhabitants. */
const LEADS = 0.2;

/** “A city of China” is not the town of China: what is so much less well known, a kind does not pick out. */
const UNTHOUGHT = 3.5;

/** The entries that a span could be, the best known first; none where the gazetteer lacks its name. */
export function findCandidates(words: Words, span: Span): Candidate[] {
  const { gazetteer } = words;
  const cue = cueAfter(words, span);
  const postings = postingsOf(words, span).filter((posting) => fits(words, span, posting));
  const known = new Map<number, Candidate>();
  for (const posting of postings) {
    const entry = posting & POSTING.entry;
    if (known.has(entry)) continue;
    const alternate = (posting & POSTING.alternate) !== 0;
    known.set(entry, { entry, alternate, prominence: prominenceOf(posting, gazetteer), rank: 0 });
  }
  const single = withoutDoubles([...known.values()], cue === 'admin1' || cue === 'admin2', gazetteer);
  const kept = isPhysical(span.key, words.lexicon) ? landmarksOf(single, gazetteer) : single;
  const dry = isAshore(words, span) ? withoutWater(kept, gazetteer) : kept;
  const meant = leading(dry, postings, gazetteer);
  const ranked = ofClass(meant, classesSaid(words, span), gazetteer);
  return ranked
    .toSorted((a, b) => b.prominence - a.prominence)
    .slice(0, MOST)
    .map((candidate, rank) => ({ ...candidate, rank }));
}

/** Whether a posting of the name is what a span of this source may be. */
function fits({ gazetteer }: Words, { source }: Span, posting: number): boolean {
  if ((posting & POSTING.demonym) !== 0) return source === SPAN.demonym;
  return source !== SPAN.abbreviation || gazetteer.is(posting & POSTING.entry, 'admin1');
}

/** The candidates with the one in the lead that readers take the name to mean: New York the city. */
function leading(
  candidates: readonly Candidate[],
  postings: readonly number[],
  gazetteer: Gazetteer,
): Candidate[] {
  const meant = bestKnown(postings, gazetteer) & POSTING.entry;
  const most = Math.max(0, ...candidates.map(({ prominence }) => prominence));
  return candidates.map((one) =>
    one.entry === meant && one.prominence < most ? { ...one, prominence: most + LEADS } : one,
  );
}

/** The candidates of these classes, where one that readers would think of is of them; else all. */
function ofClass(
  candidates: readonly Candidate[],
  classes: ReadonlySet<EntryClass> | undefined,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  if (!classes) return candidates;
  const most = Math.max(0, ...candidates.map(({ prominence }) => prominence));
  const kept = candidates.filter(({ entry }) => gazetteer.isAny(entry, classes));
  return kept.some(({ prominence }) => prominence >= most - UNTHOUGHT) ? kept : candidates;
}

/** The postings of the span's name, or of what else it may be called. */
function postingsOf(words: Words, span: Span): number[] {
  const { gazetteer, lexicon } = words;
  const rivers = riversMeant(words, span);
  if (rivers.length > 0) return rivers;
  const postings = longerName(words, span.last, span.key);
  const addName = (key: string, sign = 0) => {
    const name = gazetteer.nameOf(key);
    if (name >= 0) for (const posting of gazetteer.postingsOf(name)) postings.push(posting | sign);
  };
  if (span.name >= 0 && postings.length === 0) postings.push(...gazetteer.postingsOf(span.name));
  // “Ghana's Western Region” is Western in the gazetteer.
  const [direction = '', head = '', ...more] = span.key.split(' ');
  if (lexicon.directions.has(direction) && lexicon.placeHeads.get(head) === 'admin1' && more.length === 0)
    addName(direction, POSTING.alternate);
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

/** The landmarks among the candidates, or all where none is one. */
function landmarksOf(candidates: readonly Candidate[], gazetteer: Gazetteer): readonly Candidate[] {
  const landmarks = candidates.filter(({ entry }) => gazetteer.isAny(entry, LANDMARKS));
  return landmarks.length > 0 ? landmarks : candidates;
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
  candidates: readonly Candidate[],
  isDivisionMeant: boolean,
  gazetteer: Gazetteer,
): readonly Candidate[] {
  const [meant, other] = isDivisionMeant ? [DIVISIONS, SPOTS] : [SPOTS, DIVISIONS];
  const doubles = candidates.filter(({ entry, alternate }) => !alternate && gazetteer.isAny(entry, meant));
  return candidates.filter(({ entry }) => {
    if (!gazetteer.isAny(entry, other)) return true;
    return !doubles.some(
      (double) =>
        double.entry !== entry &&
        gazetteer.countryOf(double.entry) === gazetteer.countryOf(entry) &&
        // Krasnoyarsk is the city, and its krai is called so only in full.
        (isSeatOf(double.entry, entry, gazetteer) ||
          distance(gazetteer.pointOf(double.entry), gazetteer.pointOf(entry)) < SAME),
    );
  });
}

/** Whether a town is the seat of a division that is called by it and a word more. */
function isSeatOf(town: number, division: number, gazetteer: Gazetteer): boolean {
  const isSeat = gazetteer.is(town, 'admin1 seat') && gazetteer.admin1Of(town) === division;
  return isSeat && gazetteer.displayOf(division).startsWith(`${gazetteer.displayOf(town)} `);
}

/** The candidates without waters where a division has the name, or all where none has. */
function withoutWater(candidates: readonly Candidate[], gazetteer: Gazetteer): readonly Candidate[] {
  const isDivision = candidates.some(({ entry }) => gazetteer.isAny(entry, DIVISIONS));
  return isDivision ? candidates.filter(({ entry }) => !gazetteer.is(entry, 'water')) : candidates;
}
