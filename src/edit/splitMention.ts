import { reasonFor } from '../story/reasons.ts';
import type { Story } from '../story/types.ts';
import { changeMentions } from './changeMentions.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';
import { freshId } from './freshId.ts';
import { targetsOf } from './targetsOf.ts';

/**
 * Gives one mention a place of its own, which begins where the place was that it shared; it is doubtful until the
 * reader says what it is. A mention that shares its place with none is left alone.
 */
export function splitMention(story: Story, id: string): Edit {
  const [mention] = targetsOf(story, id, 'here');
  const place = story.places.find((known) => known.id === mention?.place);
  const step: EditStep = { code: 'split', name: mention?.quote ?? '' };
  const isShared = story.mentions.some((other) => other !== mention && other.place === mention?.place);
  if (!mention || !place || !isShared) return { step, story };
  const own = { ...place, id: freshId(place.name, story.places) };
  const added = { ...story, places: [...story.places, own] };
  const reason = reasonFor('split-off', { place: place.name });
  return { step, story: changeMentions(added, [mention], { place: own.id, confidence: 0, reason }) };
}
