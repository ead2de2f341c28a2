import type { Certainty, PlaceKind, Point, Role } from '../story/types.ts';

/** What one correction did: a code, and what its name in words is made of. Names are those of before the step. */
export type EditStep =
  | {
      readonly code: 'accepted' | 'left-off' | 'dropped' | 'added';
      readonly name: string;
      readonly mentions: number;
    }
  | {
      /** `put` where it had no place before. */
      readonly code: 'moved' | 'put';
      readonly name: string;
      /** The name of where it was moved to, or the code of its country (ISO 3166-1 alpha-2). */
      readonly to: { readonly name: string } | { readonly country: string };
      readonly mentions: number;
    }
  | { readonly code: 'placed'; readonly name: string; readonly at: Point; readonly mentions: number }
  | { readonly code: 'role-changed'; readonly name: string; readonly role: Role; readonly mentions: number }
  | { readonly code: 'merged'; readonly name: string; readonly into: string; readonly mentions: number }
  | { readonly code: 'split' | 'precision-changed' | 'note-changed'; readonly name: string }
  | { readonly code: 'renamed'; readonly name: string; readonly to: string }
  | { readonly code: 'kind-changed'; readonly name: string; readonly kind: PlaceKind }
  | { readonly code: 'certainty-changed'; readonly name: string; readonly certainty: Certainty }
  | { readonly code: 'found'; readonly mentions: number }
  | { readonly code: 'details-changed' }
  | {
      readonly code: 'text-edited';
      /** How many mentions are to be looked at again, and how many went with their words. */
      readonly again: number;
      readonly gone: number;
    };
