/** What the dialog says that shares, embeds, exports and prints. */
export const publishWords = {
  ways: 'Ways to publish',
  embed: 'Embed',
  share: 'Share',
  export: 'Export',
  print: 'Print',
  printNote: 'Prints the article with its map, and every place with the paragraphs that name it.',
  /** Which paragraphs of a printed article name a place; none of them where its headline does. */
  paragraphs: (numbers: readonly number[]) =>
    numbers.length === 0
      ? 'In the headline'
      : `${numbers.length === 1 ? 'Paragraph' : 'Paragraphs'} ${numbers.join(', ')}`,
  printButton: 'Print…',
  before: (questions: string) => `Before you publish: ${questions}.`,
} as const;
