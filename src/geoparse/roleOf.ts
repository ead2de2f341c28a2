import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { FEATURES, POSTING } from '../gazetteer/tables.ts';
import type { Role } from '../story/types.ts';
import type { Evidence } from './Evidence.ts';
import { Features, ROLE_WEIGHTS } from './Features.ts';
import { roleFeatures } from './roleFeatures.ts';
import { roleHint } from './roleHint.ts';
import { SPAN, type Span } from './Span.ts';
import { SHAPE, type Token } from './Token.ts';

/** The roles that are told apart by what stands around a mention; the word for a people is known by itself. */
export const ROLES = ['literal', 'metonym', 'embedded'] as const satisfies readonly Role[];

const WATER = FEATURES.indexOf('water');

const features = new Features('roles');

/** How a span uses its place: the likeliest role by a linear model over what stands around it. */
export function roleOf(
  tokens: readonly Token[],
  spans: readonly Span[],
  at: number,
  evidence: Evidence,
  gazetteer: Gazetteer,
  weights: Float32Array,
  observer?: (role: number, features: Uint32Array) => void,
): Role {
  const span = spans[at];
  if (!span) return 'literal';
  if (span.source === SPAN.demonym) return 'demonym';
  const hint = roleHint(tokens, span);
  if (!observer && (hint === 'embedded' || isShouted(tokens, span))) return hint;
  // A river or a bridge stands for nobody.
  const acts = !isFeature(span, gazetteer);
  let best: Role = 'literal';
  let most = Number.NEGATIVE_INFINITY;
  roleFeatures(tokens, spans, at, evidence, gazetteer, features);
  ROLES.forEach((role, number) => {
    const behind = number * ROLE_WEIGHTS;
    observer?.(
      number,
      features.indices.map((index) => index + behind),
    );
    const score = role === 'metonym' && !acts ? Number.NEGATIVE_INFINITY : features.score(weights, behind);
    if (score > most) {
      most = score;
      best = role;
    }
  });
  return best;
}

/** Whether the span stands among words in capitals, as in a headline, which look like parts of one name. */
function isShouted(tokens: readonly Token[], { first, last }: Span): boolean {
  const isLoud = (token: Token | undefined) => token?.shape === SHAPE.capitals && token.word.length > 1;
  return isLoud(tokens[first]) && (isLoud(tokens[first - 1]) || isLoud(tokens[last + 1]));
}

/** Whether the best known place of this name is a water, a mountain or a building. */
function isFeature({ name, source }: Span, gazetteer: Gazetteer): boolean {
  if (name < 0) return source === SPAN.headed;
  return (gazetteer.tables.features[gazetteer.firstPostingOf(name) & POSTING.entry] ?? 0) >= WATER;
}
