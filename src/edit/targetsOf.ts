import type { Mention, Story } from '../story/types.ts';
import { foldText } from '../text/foldText.ts';

/** How far a correction reaches: every mention of that name and place, or the one alone. */
export type Scope = 'everywhere' | 'here';

/** The mentions that a correction of one of them reaches, in reading order; none where it is not in the story. */
export function targetsOf({ mentions }: Story, id: string, scope: Scope): readonly Mention[] {
  const mention = mentions.find((known) => known.id === id);
  if (!mention || scope === 'here') return mention ? [mention] : [];
  const name = foldText(mention.quote);
  return mentions.filter((other) => other.place === mention.place && foldText(other.quote) === name);
}
