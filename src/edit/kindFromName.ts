import type { PlaceKind } from '../story/types.ts';
import { foldText } from '../text/foldText.ts';
import KINDS from './nameKinds.json' with { type: 'json' };

const kinds = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.map((word) => [word, kind as PlaceKind] as const)),
);

/** What kind of place a name says that it is: “Monroe Street” a street, “Lake Chad” a water; a site where it says none. */
export function kindFromName(name: string): PlaceKind {
  const words = foldText(name).split(/[^\p{L}\p{N}]+/u);
  return kinds.get(words.at(-1) ?? '') ?? kinds.get(words[0] ?? '') ?? 'site';
}
