import type { Place, Story } from '../story/types.ts';
import { areTooDeep } from './areTooDeep.ts';
import { changeMentions } from './changeMentions.ts';
import type { Edit } from './Edit.ts';
import type { EditStep } from './EditStep.ts';

/** Makes two places one: what names or lies within the first then names or lies within the second. */
export function mergePlaces(story: Story, from: string, into: string): Edit {
  const gone = story.places.find((place) => place.id === from);
  const kept = story.places.find((place) => place.id === into);
  const targets = story.mentions.filter((mention) => mention.place === from);
  const step: EditStep = {
    code: 'merged',
    name: gone?.name ?? '',
    into: kept?.name ?? '',
    mentions: targets.length,
  };
  if (!gone || !kept || gone === kept) return { step, story };
  const moved = changeMentions(story, targets, { place: into });
  const holdsKept = new Set(wayUpFrom(kept, story.places));
  const places = story.places
    .filter((place) => place !== gone)
    .map((place) => lifted(place, gone, holdsKept.has(place.id) ? gone.within : kept.id));
  const focus = story.focus?.place === from ? { ...story.focus, place: into } : story.focus;
  const merged = { ...moved, places, ...(focus !== undefined && { focus }) };
  return { step, story: areTooDeep(places) ? story : merged };
}

/** The ids of a place and of all that hold it. */
function wayUpFrom(place: Place, places: readonly Place[]): string[] {
  const up = places.find((known) => known.id === place.within);
  return [place.id, ...(up ? wayUpFrom(up, places) : [])];
}

/** A place that lay within the one that goes, within another instead. */
function lifted(place: Place, gone: Place, into: string | undefined): Place {
  if (place.within !== gone.id) return place;
  const { within: _, ...rest } = place;
  return into === undefined ? rest : { ...rest, within: into };
}
