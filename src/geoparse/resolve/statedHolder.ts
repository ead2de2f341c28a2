import { DIVISIONS, TOWNS } from '../../gazetteer/classes.ts';
import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import type { EntryClass } from '../../gazetteer/tables.ts';
import { distance } from '../../geo/distance.ts';
import type { Reading, SpannedWords } from '../reading/Reading.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, isCapital, tokenAt } from '../reading/Token.ts';
import { arePeers } from './arePeers.ts';
import type { Candidate } from './Candidate.ts';
import type { Found } from './Found.ts';

/** What a bare name must mean to say where another lies. */
const HOLDERS: ReadonlySet<EntryClass> = new Set(['country', 'admin1', 'admin2', 'region']);

/** How well known a city is that holds quarters, and at most a town that is taken for one; see `prominenceOf`. */
const GREAT = 5.3;
const OBSCURE = 4.5;

/** A suburb lies as near to its city as this, in metres. */
const BESIDE = 60_000;

/** What lies nowhere else, whatever stands behind its name. */
const ALONE: ReadonlySet<EntryClass> = new Set(['continent', 'country', 'water']);

/**
 * The division or country that the words right behind a name say it lies in, where none of the name's candidates does:
 * “Moscow, Maryland”, “Dartmouth, Mass.” Who writes so does not mean a namesake elsewhere.
 *
 * @returns the holder's entry; 0 where the words name none, or a candidate lies in it.
 */
export function statedHolder(found: Found, at: number): number {
  return holderBehind(found, at) || holderOfLine(found, at);
}

function holderBehind(found: Found, at: number): number {
  const { reading, candidates } = found;
  const { spans, gazetteer } = reading;
  const span = spans[at];
  const next = spans[at + 1];
  const own = candidates[at] ?? [];
  const others = candidates[at + 1] ?? [];
  const holder = others[0]?.entry ?? 0;
  if (!span || !next || !holder || span.source === SPAN.demonym || next.source === SPAN.demonym) return 0;
  if (next.first !== span.last + 1 || !isQualifier(reading, next)) return 0;
  if (gazetteer.isAny(own[0]?.entry ?? 0, ALONE)) return 0;
  if (isCityOf(others[0], own[0], gazetteer)) return isBeside(holder, own, gazetteer) ? 0 : holder;
  if (!gazetteer.isAny(holder, HOLDERS)) return 0;
  const isHeld = own.some(({ entry }) =>
    others.some((other) => other.entry === entry || gazetteer.holds(other.entry, entry)),
  );
  return isHeld || arePeers(found, at) ? 0 : holder;
}

/** “Oak Flats, Chicago”: whether a great city stands behind the name of hardly anything. */
function isCityOf(city: Candidate | undefined, own: Candidate | undefined, gazetteer: Gazetteer): boolean {
  if (!city || !gazetteer.isAny(city.entry, TOWNS) || city.prominence < GREAT) return false;
  return own === undefined || (own.prominence <= OBSCURE && gazetteer.isAny(own.entry, TOWNS));
}

function isBeside(city: number, own: readonly Candidate[], gazetteer: Gazetteer): boolean {
  const there = gazetteer.pointOf(city);
  return own.some(({ entry }) => distance(gazetteer.pointOf(entry), there) <= BESIDE);
}

/** The county or state that heads the line, “Plaquemines Parish: Venice and Phoenix”, where the name has no candidate in it. */
function holderOfLine({ reading, candidates, headings }: Found, at: number): number {
  const { gazetteer } = reading;
  const heading = headings[at] ?? -1;
  const holder = candidates[heading]?.[0]?.entry ?? 0;
  if (heading < 0 || !gazetteer.isAny(holder, DIVISIONS)) return 0;
  const isHeld = (candidates[at] ?? []).some(({ entry }) => gazetteer.holds(holder, entry));
  return isHeld ? 0 : holder;
}

/** For each span the number of the one that heads its line, before a colon; −1 where none does, and for itself. */
export function headingsOf({ tokens, spans }: SpannedWords): Int32Array {
  const headings = new Int32Array(spans.length).fill(-1);
  let heading = -1;
  let seen = -1;
  spans.forEach(({ first, last }, at) => {
    for (let i = seen + 1; i <= first; i++) if (tokenAt(tokens, i).gap === GAP.line) heading = -1;
    seen = first;
    headings[at] = heading;
    const isHeading = tokenAt(tokens, first).gap === GAP.line && tokenAt(tokens, last + 1).gap === GAP.colon;
    if (isHeading) heading = at;
  });
  return headings;
}

/** Whether a name behind a comma closes what that began: “, Maryland,”, “, Mass.”, “, Alberta (AP)”. */
function isQualifier({ tokens, lexicon }: Reading, { first, last, source }: Span): boolean {
  const { gap } = tokenAt(tokens, first);
  if (tokenAt(tokens, last).possessive) return false;
  if (source === SPAN.abbreviation) return gap === GAP.comma || gap === GAP.space;
  if (gap !== GAP.comma) return false;
  const after = tokenAt(tokens, last + 1);
  if (CLOSED.has(after.gap)) return true;
  return after.gap === GAP.comma && !isCapital(after) && !lexicon.grammar.conjunctions.has(after.word);
}

const CLOSED: ReadonlySet<number> = new Set([GAP.none, GAP.stop, GAP.line, GAP.dash, GAP.open, GAP.close]);
