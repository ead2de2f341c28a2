import { words } from './words.ts';

/** What the review says: read with it, and not before. */
export const reviewWords = {
  title: 'Review',
  left: (n: number, last?: string) =>
    [n === 0 ? 'nothing doubtful' : `${n.toLocaleString('en')} doubtful`, last].filter(Boolean).join(' · '),
  close: 'Done',
  undo: 'Undo',
  redo: 'Redo',
  undoStep: (name: string) => `Undo: ${name}`,
  redoStep: (name: string) => `Redo: ${name}`,
  undone: (name: string) => `Undone: ${name}.`,
  redone: (name: string) => `Done again: ${name}.`,
  done: (name: string) => `${name}.`,

  show: 'Show',
  filters: { all: 'All mentions', doubtful: 'Doubtful', unresolved: 'Not resolved' },
  list: 'Mentions, the doubtful first',
  listEmpty: { all: 'No mentions.', doubtful: 'Nothing is doubtful.', unresolved: 'Everything is resolved.' },
  backToList: 'All mentions',
  pick: 'Choose a mention to see what it could be.',

  noPlace: 'No place yet',
  noPlaceHint: 'Look it up below, type its coordinates, or click the map where it is.',
  why: 'Why',
  sure: (confidence: number) => {
    if (confidence === 1) return 'Settled';
    // Nothing but the reader's word is a hundred per cent.
    const percent = `${Math.min(99, Math.round(confidence * 100))} %`;
    if (confidence >= 0.9) return `${percent}, very likely`;
    if (confidence >= 0.7) return `${percent}, likely`;
    return confidence >= 0.4 ? `${percent}, doubtful` : `${percent}, a guess`;
  },

  accept: 'Accept',
  acceptUnplaced: 'Leave without a place',
  nextDoubtful: 'Next doubtful',
  notAPlace: 'Not a place',
  onlyHere: 'Only here',
  reach: (n: number, quote: string) =>
    n === 1 ? `One mention of “${quote}”` : `Changes all ${words.mentions(n)} of “${quote}”`,
  reachHere: (quote: string) => `Changes this mention of “${quote}” alone`,
  role: 'Role',

  options: 'What it could be',
  search: 'Search for a place',
  searchHint: 'Paris, Texas',
  found: (n: number) => (n === 0 ? 'No place of that name was found.' : words.showing(n, n)),
  coordinates: 'Coordinates',
  coordinatesHint: '33.34, 44.40',
  place: 'Place',
  wrongCoordinates: (wrong: { cause: string; value?: number }) => {
    if (wrong.cause === 'latitude') return `Latitude ${wrong.value} is outside −90…90.`;
    if (wrong.cause === 'longitude') return `Longitude ${wrong.value} is outside −180…180.`;
    if (wrong.cause === 'minutes') return 'Minutes and seconds go up to 60.';
    return wrong.cause === 'empty'
      ? 'Type a latitude and a longitude.'
      : 'That is not a latitude and a longitude, such as 33.34, 44.40 or 33°20′N 44°24′E.';
  },
  dragHint: 'Or drag its marker on the map.',

  more: 'The place itself',
  name: 'Name',
  kind: 'Kind',
  certainty: 'How certain',
  certainties: { certain: 'Certain', 'less-certain': 'Less certain', uncertain: 'Uncertain' },
  precision: 'Known to within, in metres',
  wrongPrecision: 'Metres from 0 to 20,000,000.',
  note: 'Note',
  merge: 'Same place as',
  mergeNone: 'Choose a place…',
  mergeButton: 'Merge',
  split: 'Split this mention off',

  add: 'Add a mention',
  addWords: 'Words of the text',
  addFound: (n: number) =>
    n === 0 ? 'Not in the text, or a mention already.' : `In the text ${n === 1 ? 'once' : `${n} times`}.`,
  addButton: 'Add',
  nameItsPlace: 'Name its place',
  editText: 'Edit the text',
  editTextHint: 'Mentions outside of what you change stay where they are.',
  textBefore: 'Earlier',
  textAfter: 'Later',
  textPart: (n: number, of: number) => `Part ${n} of ${of}`,
  save: 'Save',

  keys: [
    ['↑ ↓', 'through the list'],
    ['A', 'accept'],
    ['1–9', 'choose'],
    ['N', 'not a place'],
    ['O', 'only here'],
    ['/', 'search'],
    ['Ctrl Z', 'undo'],
  ],
} as const;
