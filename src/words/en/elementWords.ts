/** The few words that the element on a host's page says itself. */
export const elementWords = {
  frame: 'Article on a map',
  frameOf: (title: string) => `${title}: the article on a map`,
  badAddress: (address: string) => `“${address}” is not an address that can be opened.`,
  noPage: 'The address of Wherein’s page is not known; name it with the attribute “page”.',
  noAnswer: 'The page in the frame did not answer.',
} as const;
