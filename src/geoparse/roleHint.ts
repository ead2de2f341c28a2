import type { Role } from '../story/types.ts';
import { SORT, type Sort, sortOf } from './roleSort.ts';
import { SPAN, type Span } from './Span.ts';
import { GAP, isCapital, SHAPE, type Token } from './Token.ts';
import { LOCATIVES, ORGANISATION_HEADS, TITLES } from './words.ts';

const set = (words: string) => new Set(words.split(/\s+/));

/** What governments and teams do, and places do not. */
const ACTS = set(
  `said says say announced announces condemned condemns denied denies accused accuses accuse agreed agrees agree warned warns rejected rejects
  refused refuses insisted insists vowed vows pledged pledges claimed claims demanded demands threatened threatens urged urges called calls
  blamed blames imposed imposes signed signs voted votes launched launches fired fires invaded invades sent sends wants wanted hopes hoped
  fears feared believes believed supports supported backs backed opposes opposed beat beats defeated defeats won wins lost loses lose scored
  faces faced plans planned expects expected intends intended declared declares recognised recognised recognizes recognized responded responds
  retaliated expelled recalled summoned withdrew ratified banned bans lifted confirmed confirms decided decides tried tries sought seeks
  offered offers promised proposes proposed approved adopted passed ordered orders issued issues considers considered joined joins`,
);

/** Who deals with whom: what stands before a government or a team, never before a spot. */
const DEALINGS = set(
  'against with between beat beating defeated defeating accused accuse accusing blamed blame urged told pressured versus vs sanctioned',
);

/** What only a state or a club has. */
const POSSESSIONS = set(
  `government president minister parliament military army foreign defence defense ambassador leaders leader leadership officials nuclear
  policy prime economy ministry embassy navy air troops forces regime`,
);

const DEEDS = new Set<Sort>([SORT.people, SORT.dealing, SORT.event]);

/** How a span uses its place, by the plainest signs around it. */
export function roleHint(tokens: readonly Token[], span: Span): Role {
  const before = tokens[span.first - 1];
  const after = tokens[span.last + 1];
  const first = tokens[span.first];
  if (!first) return 'literal';
  if (span.source !== SPAN.headed && isEmbedded(tokens, span)) return 'embedded';
  const located = first.gap === GAP.space && before !== undefined && LOCATIVES.has(before.word);
  if (located) return 'literal';
  if (
    after?.gap === GAP.space &&
    (TITLES.has(after.word) || (after.shape === SHAPE.lower && ACTS.has(after.word)))
  ) {
    return 'metonym';
  }
  if (after?.gap === GAP.abbreviation && TITLES.has(after.word)) return 'metonym';
  // “US” and “EU” are what there is for adjectives: “a US strike”, “EU tariffs”.
  if (
    first.shape === SHAPE.capitals &&
    first === tokens[span.last] &&
    after?.gap !== GAP.possessive &&
    DEEDS.has(sortOf(after))
  )
    return 'metonym';
  if (after?.gap === GAP.possessive && POSSESSIONS.has(after.word)) return 'metonym';
  return first.gap === GAP.space && before !== undefined && DEALINGS.has(before.word) ? 'metonym' : 'literal';
}

/** “New York Police Department”, “University of Texas”: a part of a longer name whose head is no place. */
function isEmbedded(tokens: readonly Token[], span: Span): boolean {
  for (let i = span.last + 1; i <= span.last + 4; i++) {
    const token = tokens[i];
    if (!token || !isCapital(token) || (token.gap !== GAP.space && token.gap !== GAP.hyphen)) break;
    if (ORGANISATION_HEADS.has(token.word)) return true;
  }
  const of = tokens[span.first - 1];
  const head = tokens[span.first - 2];
  return of?.word === 'of' && isCapital(head) && ORGANISATION_HEADS.has(head?.word ?? '');
}
