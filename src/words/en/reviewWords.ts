import type { Mention } from '../../story/types.ts';
import { words } from './words.ts';

/** What the review says: read with it, and not before. */
export const reviewWords = {
  title: 'Review',
  left: (n: number, last?: string) =>
    [n === 0 ? 'nothing left to check' : `${n.toLocaleString('en')} to check`, last]
      .filter(Boolean)
      .join(' · '),
  close: 'Done',
  undo: 'Undo',
  redo: 'Redo',
  undoStep: (name: string) => `Undo: ${name}`,
  redoStep: (name: string) => `Redo: ${name}`,
  undone: (name: string) => `Undone: ${name}.`,
  redone: (name: string) => `Done again: ${name}.`,
  done: (name: string) => `${name}.`,

  show: 'Show',
  filters: { all: 'All names', 'to-check': 'Needs checking', 'off-map': 'Not on the map' },
  list: 'Names, those that need checking first',
  times: (n: number) => `, ${words.mentions(n)}`,
  listEmpty: {
    all: 'No mentions yet.',
    'to-check': 'Nothing needs checking.',
    'off-map': 'Every name is on the map.',
  },
  backToList: 'All names',
  pick: 'Choose a name to see what it could be.',

  noPlace: 'Not on the map yet',
  leftOff: 'Left off the map',
  why: 'Why',
  sure: ({ confidence, reason }: Pick<Mention, 'confidence' | 'reason'>): string => {
    if (confidence === 1) return 'Checked';
    if (reason?.code === 'added-by-hand') return 'Added by you';
    const percent = reviewWords.percent(confidence);
    if (confidence >= 0.9) return `${percent}, very likely`;
    if (confidence >= 0.7) return `${percent}, likely`;
    return confidence >= 0.4 ? `${percent}, not sure` : `${percent}, a guess`;
  },
  // Nothing but the reader's word is a hundred per cent.
  percent: (confidence: number): string => `${Math.min(99, Math.round(confidence * 100))} %`,
  inShort: ({ confidence, reason }: Pick<Mention, 'confidence' | 'reason'>): string => {
    if (confidence === 1) return 'Checked';
    return reason?.code === 'added-by-hand' ? 'Added' : reviewWords.percent(confidence);
  },

  accept: 'Accept',
  nextToCheck: 'Next to check',
  clickWhere: 'Click where it is',
  leaveOff: 'Leave off the map',
  notAPlace: 'Not a place',
  onlyHere: 'Only here',
  reach: (n: number, quote: string) =>
    n === 1 ? `One mention of “${quote}”` : `Changes all ${words.mentions(n)} of “${quote}”`,
  reachHere: (quote: string) => `Changes this mention of “${quote}” alone`,
  role: 'Role',

  options: 'What it could be',
  search: 'Search for a place',
  searchHint: 'Paris, Texas',
  around: 'Not found by that name. It could go somewhere in:',
  somewhereIn: (name: string) => `Somewhere in ${name}`,
  found: (n: number) =>
    n === 0
      ? 'Nothing found. Add the town that it is in, as in “Monroe Street, Toledo”, or click the map where it is.'
      : words.showing(n, n),
  coordinates: 'Coordinates or a map link',
  coordinatesHint: '33.34, 44.40',
  place: 'Place',
  wrongCoordinates: (wrong: { cause: string; value?: number }) => {
    if (wrong.cause === 'latitude') return `Latitude ${wrong.value} is outside −90…90.`;
    if (wrong.cause === 'longitude') return `Longitude ${wrong.value} is outside −180…180.`;
    if (wrong.cause === 'minutes') return 'Minutes and seconds go up to 60.';
    if (wrong.cause === 'link')
      return 'That link shows no point. Open it, and copy the address that the map has then.';
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
  editTextHint: 'Text. Names that you leave alone keep their places; new ones are looked for.',
  details: { title: 'Title', byline: 'Byline', published: 'Date' },
  textBefore: 'Earlier',
  textAfter: 'Later',
  textPart: (n: number, of: number) => `Part ${n} of ${of}`,
  save: 'Save',

  keys: [
    ['↑ ↓', 'through the list'],
    ['A', 'accept'],
    ['1–9', 'choose'],
    ['M', 'click where it is'],
    ['0', 'leave off the map'],
    ['N', 'not a place'],
    ['O', 'only here'],
    ['/', 'search'],
    ['Ctrl Z', 'undo'],
  ],
} as const;
