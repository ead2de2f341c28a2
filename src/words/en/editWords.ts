import type { Certainty, PlaceKind, Role } from '../../story/types.ts';
import { words } from './words.ts';

const many = (n: number) => (n === 1 ? '' : `, ${words.mentions(n)}`);

/** What the steps of correcting a story are called, and the reasons that they leave behind. */
export const editWords = {
  accepted: (name: string, n: number) => `Accepted ${name}${many(n)}`,
  moved: (name: string, to: string, n: number) => `Moved ${name} to ${to}${many(n)}`,
  placed: (name: string, at: string, n: number) => `Placed ${name} at ${at}${many(n)}`,
  dropped: (name: string, n: number) => `Took ${name} out: not a place${many(n)}`,
  roleChanged: (name: string, role: Role, n: number) =>
    `Changed ${name} to ${words.roles[role].toLowerCase()}${many(n)}`,
  merged: (name: string, into: string, n: number) => `Merged ${name} into ${into}${many(n)}`,
  split: (name: string) => `Split one mention of ${name} off`,
  added: (name: string, n: number) => `Added ${name}${many(n)}`,
  renamed: (name: string, to: string) => `Renamed ${name} to ${to}`,
  kindChanged: (name: string, kind: PlaceKind) => `Made ${name} a ${words.kinds[kind].toLowerCase()}`,
  certaintyChanged: (name: string, certainty: Certainty) =>
    `Marked ${name} as ${certainty.replace('-', ' ')}`,
  precisionChanged: (name: string) => `Changed how well ${name} is known`,
  noteChanged: (name: string) => `Changed the note on ${name}`,
  textEdited: (again: number, gone: number) =>
    [
      'Edited the text',
      again > 0 && `${words.mentions(again)} to look at again`,
      gone > 0 && `${words.mentions(gone)} gone with the words`,
    ]
      .filter(Boolean)
      .join('; '),

  chosenByHand: 'chosen by hand',
  placedByHand: 'placed by hand',
  addedByHand: 'added by hand; it has no place yet',
  likeTheOthers: 'added by hand, as the text names it elsewhere',
  splitOff: (name: string) => `split off from ${name}; it has no place of its own yet`,
  textChanged: (quote: string) => `the text was edited here; it was “${quote}”`,
} as const;
