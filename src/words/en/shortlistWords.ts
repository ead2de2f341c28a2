import { words } from './words.ts';

/** What the filters say. */
export const shortlistWords = {
  about: 'Only what matches is shown, in the list and on the map. Nothing is deleted.',
  role: 'Role',
  roles: {
    any: 'Any',
    literal: 'Where it happens',
    associative: 'Who is meant: all of these',
    metonym: 'A government or organisation',
    demonym: 'A people or language',
    embedded: 'Part of another name',
  },
  confidence: 'Minimum confidence',
  confidences: { 0: 'Any', 0.3: '30 %', 0.5: '50 %', 0.7: '70 %: nine in ten are right', 0.9: '90 %' },
  literalOnly: 'Hide mentions of who is meant in the text too',
  country: 'Country',
  anyCountry: 'All countries',
  hidden: (mentions: number, places: number) =>
    mentions + places === 0
      ? 'Nothing is hidden.'
      : `Hidden: ${words.mentions(mentions)}, ${words.showing(places, places)}.`,
  showAll: 'Show all',
} as const;
