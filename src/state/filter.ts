import { isAssociative } from '../story/isAssociative.ts';
import type { PlaceSummary } from '../story/summaries.ts';
import type { Mention, Place, Role } from '../story/types.ts';
import { foldText } from '../text/foldText.ts';

/** Which mentions and places are shown: in the text, in the list and on the map. */
export interface Filter {
  /** Only places whose name, or a way the text names them, holds this, in any case and with or without accents. */
  readonly name: string;
  /** Only places with a mention in this role, or in any role but the literal. */
  readonly role: Role | 'associative' | 'any';
  /** Only mentions with this confidence at least, 0 to 1. */
  readonly confidence: number;
  /** Only mentions of where something happens. */
  readonly literalOnly: boolean;
  /** Only mentions of places in this country, by its ISO 3166-1 code; all where it is empty. */
  readonly country: string;
}

/** The part of the filter that shortens the story mention by mention. */
export type Shortlist = Pick<Filter, 'confidence' | 'literalOnly' | 'country'>;

export const NO_SHORTLIST: Shortlist = { confidence: 0, literalOnly: false, country: '' };

export const NO_FILTER: Filter = { name: '', role: 'any', ...NO_SHORTLIST };

/** Whether the shortlist leaves anything out. */
export const isShortened = ({ confidence, literalOnly, country }: Shortlist) =>
  confidence > 0 || literalOnly || country !== '';

/** Whether a mention, of this place or of none, is on the shortlist. */
export const isListed = (mention: Mention, place: Place | undefined, list: Shortlist) =>
  mention.confidence >= list.confidence &&
  !(list.literalOnly && isAssociative(mention.role)) &&
  (list.country === '' || place?.country === list.country);

/** Whether a place passes the filter by its name and its roles. */
export function passes(
  { place, mentions, roles }: PlaceSummary,
  filter: Pick<Filter, 'name' | 'role'>,
): boolean {
  if (filter.role === 'associative' && ![...roles].some(isAssociative)) return false;
  if (filter.role !== 'any' && filter.role !== 'associative' && !roles.has(filter.role)) return false;
  const wanted = foldText(filter.name);
  if (!wanted) return true;
  return [place.name, ...mentions.map((mention) => mention.quote)].some((name) =>
    foldText(name).includes(wanted),
  );
}
