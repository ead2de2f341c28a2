import type { Place, Story } from '../story/types.ts';

/** The story with one of its places changed. */
export function changePlace(story: Story, id: string, change: (place: Place) => Place): Story {
  return { ...story, places: story.places.map((place) => (place.id === id ? change(place) : place)) };
}
