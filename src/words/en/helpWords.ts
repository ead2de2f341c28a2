/** What the page explains of itself: how to read the map, keys, privacy and whose data it shows. */
export const helpWords = {
  stories: 'Stories',
  howToRead: 'How to read this map',
  about: 'About',
  theme: 'Theme',
  themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  readIntro: 'Every place that the article names is on the map. The marks say how the article uses it.',
  signs: {
    literal: [
      'It happens here',
      'A filled mark, and a solid underline in the text: a strike in Baghdad, a flight to Lima.',
    ],
    associative: [
      'Someone is meant',
      'A hollow mark, and a dotted underline: “Washington condemned” means a government, “Iraqi” a people.',
    ],
    area: ['An area', 'Countries, regions and seas are tinted, not dotted.'],
    ring: ['Roughly here', 'A ring shows how far off the position may be.'],
    dashes: ['Uncertain', 'A broken outline: nobody knows exactly where this was.'],
    unplaced: [
      'Not on the map',
      'A grey underline: the name was recognised, but not found. Review places it.',
    ],
  },
  useTitle: 'Article, list and map work together',
  use: [
    'Point at a name, and its place lights up on the map and in the list.',
    'Choose a place anywhere, and the list opens at the sentences that name it.',
    'Choose a sentence, and the article scrolls to it. Escape clears the choice.',
  ],

  what: 'Wherein turns any article into a map. It finds the places that the text names, tells where something happens from who is meant, and links every mark to the sentences behind it.',
  privacy: 'Privacy',
  privacyText:
    'Everything runs in this browser. What you paste is not sent anywhere, there are no accounts, and nobody counts visits. Your maps are kept in this browser until you delete them or clear its data.',
  help: 'Start here',
  helpText: [
    'New map takes pasted text, a file or a page handed over by the bookmark. Or just press Ctrl+V on the page.',
    'Review goes through the names that need checking. Every correction can be undone.',
    'Publish embeds the map in a website, shares a link, saves files or prints.',
  ],
  keys: 'Keys',
  keyList: [
    ['Ctrl V', 'make a map of what you copied'],
    ['Tab', 'from the article to the list, and into an open place'],
    ['↑ ↓', 'through the list of places'],
    ['Enter', 'open or close a place'],
    ['Ctrl K', 'find text, a place or a command'],
    ['J · K', 'step through the story: on and back'],
    ['Alt ← ↑ ↓ →', 'on the map: to the next place that way; Enter chooses it'],
    ['?', 'this list'],
    ['Esc', 'clear the choice'],
    ['A · N · 1–9 · /', 'in a review: accept, not a place, choose, search'],
    ['Ctrl Z', 'undo a correction'],
  ],
  source: 'Source and data',
  sourceText: 'Wherein is free software under the MIT licence. Its maps and names come from:',
  notices: 'Third-party software and its licences',
  credits: [
    {
      name: 'Natural Earth',
      href: 'https://www.naturalearthdata.com/',
      what: 'Countries, divisions, borders, lakes and rivers.',
      licence: 'Public domain.',
    },
    {
      name: 'GeoNames',
      href: 'https://www.geonames.org/',
      what: 'Towns, divisions and their names.',
      licence: 'CC BY 4.0.',
    },
    {
      name: 'mledoze/countries',
      href: 'https://github.com/mledoze/countries',
      what: 'Names, codes and peoples of countries.',
      licence: 'ODbL 1.0; data derived from it is shared alike.',
    },
    {
      name: 'compromise',
      href: 'https://github.com/spencermountain/compromise',
      what: 'English vocabulary, which tells names from ordinary words.',
      licence: 'MIT.',
    },
  ],
} as const;
