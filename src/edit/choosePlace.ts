import { candidateOf } from '../story/candidateOf.ts';
import { isSameEntry } from '../story/isSameEntry.ts';
import { reasonFor } from '../story/reasons.ts';
import type { Candidate, Mention, Place, Story } from '../story/types.ts';
import { foldText } from '../text/foldText.ts';
import { changeMentions } from './changeMentions.ts';
import { changePlace } from './changePlace.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';
import { placeFrom } from './placeFrom.ts';
import { placeNear } from './placeNear.ts';
import { type Scope, targetsOf } from './targetsOf.ts';
import { withoutUnused } from './withoutUnused.ts';

/**
 * What a reader chooses for a mention: a place of the story by its id, an entry of the gazetteer, or with `near` the
 * town that it is somewhere in.
 */
export type Choice =
  | { readonly type: 'place'; readonly place: string }
  | { readonly type: 'entry'; readonly entry: Candidate }
  | { readonly type: 'near'; readonly entry: Candidate };

/** So many other readings are kept for each place. */
const MOST_ALTERNATIVES = 8;

/** Gives a mention another place. What it was stays among the alternatives, so that the way back is at hand. */
export function choosePlace(story: Story, id: string, choice: Choice, scope: Scope): Edit {
  const targets = targetsOf(story, id, scope);
  const [first] = targets;
  const chosen = first && placeOf(story, choice, first);
  const name = first?.quote ?? '';
  if (!first || !chosen) return { step: { code: 'moved', name, to: { name: '' }, mentions: 0 }, story };
  const code = first.place === null ? 'put' : 'moved';
  const to = choice.type === 'near' ? { name: choice.entry.name } : whereOf(chosen, name);
  const step: EditStep = { code, name, to, mentions: targets.length };
  if (chosen.id === first.place && targets.every(({ confidence }) => confidence === 1))
    return { step, story };
  const left = story.places.find((place) => place.id === first.place);
  const known = story.places.includes(chosen) ? story.places : [...story.places, chosen];
  const moved = changeMentions({ ...story, places: known }, targets, {
    place: chosen.id,
    confidence: 1,
    reason: reasonFor('chosen-by-hand', {}),
  });
  const lent = left && left.id !== chosen.id ? [candidateOf(left), ...(left.alternatives ?? [])] : [];
  return { step, story: withoutUnused(changePlace(moved, chosen.id, withAlternatives(lent)), story) };
}

function placeOf(story: Story, choice: Choice, mention: Mention): Place | undefined {
  if (choice.type === 'place') return story.places.find((place) => place.id === choice.place);
  if (choice.type === 'near') return placeNear(mention, choice.entry, story);
  return story.places.find((place) => isSameEntry(place, choice.entry)) ?? placeFrom(choice.entry, story);
}

/** The place with more readings that its mentions might have had, itself left out. */
const withAlternatives =
  (more: readonly Candidate[]) =>
  (place: Place): Place => {
    const all: Candidate[] = [];
    for (const other of [...(place.alternatives ?? []), ...more]) {
      const isNew = !isSameEntry(other, place) && !all.some((known) => isSameEntry(known, other));
      if (isNew && all.length < MOST_ALTERNATIVES) all.push(other);
    }
    const { alternatives: _, ...rest } = place;
    return all.length > 0 ? { ...rest, alternatives: all } : rest;
  };

/** Where something was moved to, in a word or two: “Illinois” says more than “Springfield” of a Springfield. */
function whereOf(
  { name, admin1, country }: Place,
  quote: string,
): Extract<EditStep, { code: 'moved' | 'put' }>['to'] {
  const other = [name, admin1].find((known) => known && foldText(known) !== foldText(quote));
  if (other === undefined && country) return { country };
  return { name: other ?? name };
}
