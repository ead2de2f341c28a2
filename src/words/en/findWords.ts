/** What the field says that finds in the article, the places and the commands. */
export const findWords = {
  find: 'Find',
  label: 'Find in the article, its places and commands',
  hint: 'Find text, a place or a command…',
  options: 'Places and commands',
  command: 'Command',
  previous: 'Previous match',
  next: 'Next match',
  matches: (n: number, of: number) => {
    if (of === 0) return 'Not in the article';
    return n > 0
      ? `${n.toLocaleString('en')} of ${of.toLocaleString('en')}`
      : `${of.toLocaleString('en')} in the article`;
  },
} as const;
