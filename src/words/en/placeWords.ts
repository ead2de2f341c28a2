const list = new Intl.ListFormat('en');

/** What the overview of the places says, and the card of one. */
export const placeWords = {
  filterByName: 'Filter by name',
  filterHint: 'Filter places',
  sortBy: 'Sort by',
  sorts: { appearance: 'Order in article', count: 'Most mentioned', name: 'A–Z' },
  filters: 'Filters',
  pickOne: 'Choose a place in the text, in the list or on the map to read the sentences that name it.',
  selected: (name: string, what: string, mentions: string) =>
    [`${name} selected`, what, mentions]
      .filter(Boolean)
      .map((part) => `${part}.`)
      .join(' '),
  /** “Baghdad, city in Iraq, mention 3 of 12: A drone struck Baghdad.” */
  selectedMention: (place: string, [n, of]: readonly [number, number], sentence: string) =>
    `${place}, mention ${n.toLocaleString('en')} of ${of.toLocaleString('en')}: ${sentence}`,
  /** “Baghdad, city in Iraq” */
  whatIn: (name: string, kind: string, holders: readonly string[]) =>
    [name, holders.length > 0 ? `${kind} in ${holders.join(', ')}` : kind].join(', '),
  nothingSelected: 'Nothing selected.',
  noSuchPlace: 'The link names a place that is not in this story.',
  correct: 'Correct this place',
  placeIt: 'Place it',
  copyLink: 'Copy link',
  copyExcerpt: 'Copy excerpt',
  copied: 'Copied.',
  cannotCopy: 'The browser did not let the page copy.',
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  nth: (n: number, of: number) => `${n.toLocaleString('en')} of ${of.toLocaleString('en')}`,
  focus: (where: string) => `Where: ${where}.`,
  mostNamed: (names: readonly string[]) => `Most named: ${list.format(names)}.`,
  countries: (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'country' : 'countries'}`,
  notFound: (names: readonly string[], more: number) =>
    `Not found: ${list.format(more > 0 ? [...names, `${more.toLocaleString('en')} more`] : names)}.`,
} as const;
