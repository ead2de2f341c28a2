import type { Place, Story } from '../story/types.ts';
import { changePlace } from './changePlace.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';

/** What a reader can say about a place; undefined takes a precision or a note away. */
export type Description =
  | { readonly name: string }
  | Pick<Place, 'kind'>
  | Pick<Place, 'certainty'>
  | { readonly precision: number | undefined }
  | { readonly note: string | undefined };

/** The longest name that a story takes, in UTF-16 units, and the largest precision, in metres. */
const LONGEST_NAME = 1000;
const WIDEST = 20_000_000;

/** Renames a place, or says of what kind it is, how certain, known to how many metres, or what is worth noting. */
export function describePlace(story: Story, id: string, description: Description): Edit {
  const place = story.places.find((known) => known.id === id);
  if (!place) return { step: stepOf('', description), story };
  const changed = describe(place, description);
  const isSame = JSON.stringify(changed) === JSON.stringify(place);
  return {
    step: stepOf(place.name, description),
    story: isSame ? story : changePlace(story, id, () => changed),
  };
}

function describe(place: Place, description: Description): Place {
  if ('name' in description) {
    const name = description.name.trim().slice(0, LONGEST_NAME);
    return name ? { ...place, name } : place;
  }
  if ('precision' in description) {
    const { precision, ...rest } = { ...place, precision: description.precision };
    if (precision === undefined) return rest;
    // JSON has no −0.
    return precision >= 0 && precision <= WIDEST ? { ...rest, precision: Math.max(0, precision) } : place;
  }
  if ('note' in description) {
    const { note: _, ...rest } = place;
    return description.note ? { ...rest, note: description.note } : rest;
  }
  return { ...place, ...description };
}

function stepOf(name: string, description: Description): EditStep {
  if ('name' in description) return { code: 'renamed', name, to: description.name.trim() };
  if ('kind' in description) return { code: 'kind-changed', name, ...description };
  if ('certainty' in description) return { code: 'certainty-changed', name, ...description };
  return { code: 'precision' in description ? 'precision-changed' : 'note-changed', name };
}
