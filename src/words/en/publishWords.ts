/** What the dialog says that shares, embeds, exports and prints. */
export const publishWords = {
  ways: 'Ways to publish',
  embed: 'Embed',
  share: 'Share',
  export: 'Export',
  print: 'Print',
  printNote: 'Prints the article with its map, and every place with the sentences that name it.',
  printButton: 'Print…',
  before: (questions: string) => `Before you publish: ${questions}.`,
} as const;
