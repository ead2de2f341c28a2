import { foldText } from '../story/foldText.ts';
import { isAssociative } from '../story/isAssociative.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import type { Role } from '../story/types.ts';

/** Which places are shown, in the list and on the map. */
export interface Filter {
  /** Part of a name, in any case and with or without accents. */
  readonly name: string;
  /** Only places with a mention in this role, or in any role but the literal. */
  readonly role: Role | 'associative' | 'any';
}

export const NO_FILTER: Filter = { name: '', role: 'any' };

/** Whether a place passes the filter; its name, or a way the text names it, must hold what was typed. */
export function passes({ place, mentions, roles }: PlaceSummary, filter: Filter): boolean {
  if (filter.role === 'associative' && ![...roles].some(isAssociative)) return false;
  if (filter.role !== 'any' && filter.role !== 'associative' && !roles.has(filter.role)) return false;
  const wanted = foldText(filter.name);
  if (!wanted) return true;
  return [place.name, ...mentions.map((mention) => mention.quote)].some((name) =>
    foldText(name).includes(wanted),
  );
}
