import { foldText } from '../text/foldText.ts';
import { candidateOf } from './candidateOf.ts';
import { isSameEntry } from './isSameEntry.ts';
import { memoByStory } from './memo.ts';
import type { Candidate, Mention, Place, Story } from './types.ts';

/** Something that a mention could be. */
export interface Option {
  /** Stands for it as long as the story is the same. */
  readonly key: string;
  readonly candidate: Candidate;
  /** The id of the place of the story that it is; null where the story has none for it. */
  readonly place: string | null;
  /** Whether the mention is this place now. */
  readonly isChosen: boolean;
  /** Whether it is not what the mention means, but where that lies. */
  readonly isAround?: boolean;
}

const MOST = 9;

/** The places of each name that the text uses, and those that are called so. */
const namesakes = memoByStory(({ places, mentions }) => {
  const byId = new Map(places.map((place) => [place.id, place]));
  const found = new Map<string, Set<Place>>();
  const add = (name: string, place: Place | undefined) => {
    if (!place) return;
    const key = foldText(name);
    const known = found.get(key);
    if (known) known.add(place);
    else found.set(key, new Set([place]));
  };
  for (const { quote, place } of mentions) add(quote, byId.get(place ?? ''));
  for (const place of places) add(place.name, place);
  return found;
});

/**
 * What a mention could be: first the place that it is now, then what the geoparser weighed against that, then
 * what the text's other uses of the name are and could be, then what was found besides. At most nine.
 */
export function optionsOf(story: Story, mention: Mention, more: readonly Candidate[] = []): Option[] {
  const own = story.places.find((place) => place.id === mention.place);
  const others = [...(namesakes(story).get(foldText(mention.quote)) ?? [])].filter((place) => place !== own);
  const found: Option[] = [];
  const add = (candidate: Candidate, place: string | null) => {
    const isKnown = found.some((option) =>
      place === null ? isSameEntry(option.candidate, candidate) : option.place === place,
    );
    if (isKnown || found.length === MOST) return;
    found.push({
      key: place ?? keyOf(candidate),
      candidate,
      place,
      isChosen: place !== null && place === mention.place,
    });
  };
  const inStory = (candidate: Candidate) =>
    story.places.find((place) => isSameEntry(place, candidate))?.id ?? null;
  if (own) add(candidateOf(own), own.id);
  for (const other of own?.alternatives ?? []) add(other, inStory(other));
  for (const place of others) add(candidateOf(place), place.id);
  for (const place of others) for (const other of place.alternatives ?? []) add(other, inStory(other));
  for (const other of more) add(other, inStory(other));
  return found;
}

/** What a search of the reader's own gives: the story's own places of that name, then what was found. At most nine. */
export function optionsFound(
  story: Story,
  mention: Mention,
  query: string,
  found: readonly Candidate[],
): Option[] {
  const name = foldText(query);
  const own = story.places.filter((place) => foldText(place.name).startsWith(name));
  const others = found.filter((entry) => !own.some((place) => isSameEntry(place, entry)));
  const options = [
    ...own.map((place) => ({ candidate: candidateOf(place), place: place.id })),
    ...others.map((candidate) => ({
      candidate,
      place: story.places.find((place) => isSameEntry(place, candidate))?.id ?? null,
    })),
  ];
  return options.slice(0, MOST).map(({ candidate, place }) => ({
    key: place ?? keyOf(candidate),
    candidate,
    place,
    isChosen: place !== null && place === mention.place,
  }));
}

const keyOf = ({ name, country = '', point, ids = {} }: Candidate) =>
  `~${name}/${country}/${point ?? ''}/${Object.values(ids).join()}`;
