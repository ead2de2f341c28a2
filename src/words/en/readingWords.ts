const list = new Intl.ListFormat('en');

/** What helps to read says. */
export const readingWords = {
  strip: 'Where in the story',
  paragraph: (nth: number, of: number, names: readonly string[]) =>
    `Paragraph ${nth} of ${of}${names.length > 0 ? `: ${list.format(names)}` : ''}`,
} as const;
