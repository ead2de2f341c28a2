/** What is said of a file or a text that cannot be brought in. */
export const importWords = {
  isFormat: (format: string) => `This file is ${format}, not text.`,
  isNoise: 'This file is not text.',
  copyInstead: 'Open it where it belongs, copy the text and paste it here.',
  noTextInFile: 'This file has no text in it.',
  emptyFile: 'This file is empty.',
  tooLarge: (megabytes: string, most: string) =>
    `This is ${megabytes} MB of text; Wherein reads up to ${most} MB.`,
  readerFailed:
    'It could not be read. Reload the page and try again, or copy the text and paste a part of it.',
  noText: 'There is no text in it.',
  noArticle:
    'This web page holds no text; it may write its text by script. Copy the text and paste it instead.',
  newerStory: 'This story was saved by a newer version of Wherein. Reload the page to get that version.',
  badStory: (cause: string) => `This story has a mistake in it: ${cause}.`,
  formats: {
    png: 'a PNG image',
    jpeg: 'a JPEG image',
    gif: 'a GIF image',
    webp: 'a WebP image',
    avif: 'an AVIF image',
    film: 'a film or a photo',
    pdf: 'a PDF',
    archive: 'an archive or an office document',
    oldOffice: 'an old office document',
    rtf: 'a rich text (RTF) document',
    compressed: 'a compressed file',
    program: 'a program',
  },
} as const;
