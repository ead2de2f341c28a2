/** What the page says of itself and of whose data it shows. */
export const aboutWords = {
  text: 'Wherein puts an article on a map: every place the text names, linked both ways. It runs in your browser alone; nothing you read here leaves it.',
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
      licence: 'ODbL 1.0; what is derived from it is shared alike.',
    },
    {
      name: 'compromise',
      href: 'https://github.com/spencermountain/compromise',
      what: 'English vocabulary, by which names are told from words.',
      licence: 'MIT.',
    },
  ],
} as const;
