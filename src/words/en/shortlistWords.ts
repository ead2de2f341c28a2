import { words } from './words.ts';

/** What the shortlist says. */
export const shortlistWords = {
  about: 'Hides what is not on it from the text, the list and the map. Nothing is lost.',
  confidence: 'How sure at least',
  confidences: { 0: 'Any', 0.3: '30 %', 0.5: '50 %', 0.7: '70 %: nine in ten are right', 0.9: '90 %' },
  literalOnly: 'Only where something happens, not who is meant',
  country: 'Only in',
  anyCountry: 'All countries',
  hidden: (mentions: number, places: number) =>
    mentions + places === 0
      ? 'Nothing is hidden.'
      : `Hidden: ${words.mentions(mentions)}, ${words.showing(places, places)}.`,
  showAll: 'Show all',
} as const;
