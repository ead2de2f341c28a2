/** What the dialog says that makes an embed. */
export const embedDialogWords = {
  preview: 'Preview',
  width: 'Width',
  widths: {
    280: 'Slim: 280',
    390: 'Phone: 390',
    680: 'Column: 680',
    1000: 'Wide: 1,000',
  },
  openingPlace: 'Opens with',
  nothing: 'Nothing selected',
  theme: 'Theme',
  size: (width: number, height: number) => `${width} × ${height} pixels`,
  copy: 'Copy',
  copied: 'Copied.',
  copyBlocked: 'This frame may not copy. The text is selected: copy it with the keyboard.',
  snippets: {
    element: {
      label: 'Element',
      needs: 'Needs a page that allows scripts; it is as wide as its column, and its height follows.',
    },
    iframe: {
      label: 'Frame',
      needs: 'Needs nothing but a page that allows frames; its size stands in the lines.',
    },
    file: {
      label: 'File',
      needs:
        'Needs the page in one file, which Export saves, uploaded beside your own page; no other host is asked.',
    },
  },
  fallback: (title: string) => `${title}: the article on a map`,
  notPublished:
    'This story is in your browser alone. To embed it, save it, upload it to a host that other sites may read from, and enter its address.',
  saveStory: 'Save story.json',
  storyAddress: 'Its address',
  notAnAddress: 'That is not an address on the web.',
} as const;
