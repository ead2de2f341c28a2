import type { Story } from '../story/types.ts';

/** What is selected, as ids into the story. */
export type Selection =
  | { readonly type: 'none' }
  | { readonly type: 'place'; readonly place: string }
  | { readonly type: 'mention'; readonly mention: string };

export const NOTHING: Selection = { type: 'none' };

/** The same selection, or nothing where its place or mention is not in the story. */
export function withoutVanished(selection: Selection, story: Story): Selection {
  if (selection.type === 'place') {
    return story.places.some((place) => place.id === selection.place) ? selection : NOTHING;
  }
  if (selection.type === 'mention') {
    return story.mentions.some((mention) => mention.id === selection.mention) ? selection : NOTHING;
  }
  return selection;
}

/** Whether two selections select the same. */
export function sameSelection(a: Selection, b: Selection): boolean {
  if (a.type === 'place') return b.type === 'place' && a.place === b.place;
  if (a.type === 'mention') return b.type === 'mention' && a.mention === b.mention;
  return b.type === 'none';
}
