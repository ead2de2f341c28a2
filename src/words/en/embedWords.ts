/** What the compact form says besides the page's own words. */
export const embedWords = {
  views: 'What is shown',
  map: 'Map',
  places: 'Places',
  article: 'Article',
  pickOne: 'Choose a place to read the sentences that name it.',
  fullPage: 'Open the full page',
  windowsBlocked: 'This frame cannot open new windows. The full page is at:',
  cannotOpen: 'This story cannot be shown',
} as const;
