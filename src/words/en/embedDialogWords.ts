const kilobytes = (units: number) => `${Math.ceil(units / 1000).toLocaleString('en')} KB`;

/** What the dialog says that makes an embed. */
export const embedDialogWords = {
  preview: 'Preview',
  width: 'Width',
  columnWidth: 'Full width (100 %)',
  widths: {
    280: 'Slim: 280 px',
    390: 'Phone: 390 px',
    680: 'Column: 680 px',
    1000: 'Wide: 1,000 px',
  },
  openingPlace: 'Opens with',
  nothing: 'No place chosen',
  theme: 'Theme',
  size: (width: number, height: number) => `${width} × ${height} pixels`,
  fullWidth: (height: number) => `As wide as its column, ${height} pixels high`,
  copy: 'Copy',
  copied: 'Copied.',
  copyBlocked: 'This frame may not copy. The text is selected: copy it with the keyboard.',
  packing: 'Preparing the code…',
  noLink:
    'This browser could not pack the story into the lines. Export it, put the file on your site and embed that.',
  within: 'The map is inside this code: there is nothing to upload. Copy it again after you change the map.',
  tooLong: (length: number, most: number) =>
    `This map makes ${kilobytes(length)} of code, more than the ${kilobytes(most)} that every browser takes. Embed it in one of these ways:`,
  whereToPaste: 'Where do I paste it?',
  systems: [
    ['WordPress', 'Add a “Custom HTML” block and paste it there.'],
    ['Ghost', 'Type /html for an HTML card and paste it there.'],
    ['Squarespace', 'Add a Code block, set to HTML. An Embed block works too.'],
    ['Drupal', 'Use the Source button of the editor, with a text format that allows iframes.'],
    ['Plain HTML', 'Paste it where the map should stand.'],
  ],
  otherWays: 'Other ways to embed',
  fileTitle: 'One file on your own site',
  fileHow:
    'Save the map as one HTML file, upload it beside your page, and paste this. No other host is asked.',
  saveFile: 'Save the file',
  hostedTitle: 'A story at an address',
  hostedHow:
    'Save the story, upload it to a host that other sites may read from, and enter its address. Readers then see its latest state.',
  snippets: {
    element: {
      label: 'Element',
      needs: 'For pages that allow scripts: as wide as its column, and its height follows.',
    },
    iframe: {
      label: 'Code to paste',
      needs: 'For any page that allows frames.',
    },
    file: {
      label: 'File',
      needs: 'Looks for the file in the folder of your page.',
    },
  },
  fallback: (title: string) => `${title}: the article on a map`,
  saveStory: 'Save story.json',
  storyAddress: 'Story URL',
  notAnAddress: 'Enter a web address, such as https://example.org/story.json.',
} as const;
