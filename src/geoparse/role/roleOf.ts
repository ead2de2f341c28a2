import { LANDMARKS } from '../../gazetteer/classes.ts';
import { type EntryClass, POSTING } from '../../gazetteer/tables.ts';
import type { Role } from '../../story/types.ts';
import { WORD_CLASS } from '../lexicon/WordClass.ts';
import { Features, ROLE_WEIGHTS } from '../model/Features.ts';
import { itemAt } from '../reading/itemAt.ts';
import type { Reading } from '../reading/Reading.ts';
import { riversMeant } from '../reading/riversMeant.ts';
import { SPAN, type Span } from '../reading/Span.ts';
import { GAP, SHAPE, type Token, tokenAt } from '../reading/Token.ts';
import { roleFeatures } from './roleFeatures.ts';
import { roleHint } from './roleHint.ts';

/** The roles that are told apart by what stands around a mention; the word for a people is known by itself. */
export const ROLES = ['literal', 'metonym', 'embedded'] as const satisfies readonly Role[];

/** How far the weights of a role lie behind those of the first. */
export const weightsBehind = (role: (typeof ROLES)[number]): number => ROLES.indexOf(role) * ROLE_WEIGHTS;

const features = new Features('roles');

/** How the span of that number uses its place: the likeliest role by a linear model over what stands around it. */
export function roleOf(reading: Reading, at: number): Role {
  const span = itemAt(reading.spans, at);
  const sign = plainRole(reading, span);
  if (sign) return sign;
  // A river or a bridge stands for nobody.
  const roles = isLandmark(reading, span) ? ROLES.filter((role) => role !== 'metonym') : ROLES;
  let best: Role = 'literal';
  let most = Number.NEGATIVE_INFINITY;
  roleFeatures(reading, at, features);
  for (const role of roles) {
    const score = features.score(reading.model.weights, weightsBehind(role));
    if (score > most) {
      most = score;
      best = role;
    }
  }
  return best;
}

/** The role that a span has without any weighing; null where that does not tell. */
export function plainRole(reading: Reading, span: Span): Role | null {
  if (span.source === SPAN.demonym) return 'demonym';
  const hint = roleHint(reading, span);
  if (hint === 'embedded' || isShouted(reading, span)) return hint;
  return isInside(reading, span) || riversMeant(reading, span).length > 0 ? 'literal' : null;
}

/** Whether the span stands among words in capitals, as in a headline, which look like parts of one name. */
function isShouted({ tokens }: Reading, { first, last }: Span): boolean {
  if (!isLoud(tokenAt(tokens, first))) return false;
  return isLoud(tokenAt(tokens, first - 1)) || isLoud(tokenAt(tokens, last + 1));
}

const isLoud = ({ shape, word }: Token) => shape === SHAPE.capitals && word.length > 1;

/** Whether the best known place of this name is a water, a mountain or a building that is no seat of power. */
function isLandmark({ gazetteer }: Reading, { name, source }: Span): boolean {
  if (name < 0) return source === SPAN.headed;
  const entry = gazetteer.firstPostingOf(name) & POSTING.entry;
  return gazetteer.isAny(entry, LANDMARKS) && !SPEAKING.has(gazetteer.classOf(entry));
}

/** The White House says, and a country that is gone once did. */
const SPEAKING: ReadonlySet<EntryClass> = new Set(['seat', 'former']);

/** “In Baghdad”, “through Odesa”, “across the United States”: a spot, whoever governs it, also where a sentence begins. */
function isInside({ tokens, lexicon }: Reading, { first }: Span): boolean {
  const before = tokenAt(tokens, first - 1);
  const isAfterArticle = before.word === lexicon.grammar.article && before.gap === GAP.space;
  const preposition = isAfterArticle ? tokenAt(tokens, first - 2) : before;
  return (
    tokenAt(tokens, first).gap === GAP.space &&
    lexicon.wordClasses.get(preposition.hash) === WORD_CLASS.inside
  );
}
