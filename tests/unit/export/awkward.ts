import { parseStory } from '../../../src/story/parse.ts';
import type { Mention, Role, Story } from '../../../src/story/types.ts';

type Part = string | readonly [quote: string, place: string | null, role: Role];

const PARTS: readonly Part[] = [
  '🔥👩‍🚀 Fires & floods, said “=cmd()”: ',
  ['عمّان', 'amman', 'literal'],
  ' and ',
  ['"Tom & Jerry’s" <Bar>', 'bar', 'literal'],
  ' and ',
  ['🏝️ Taveuni', 'taveuni', 'literal'],
  ' burn.\n\n</script><script>alert(1)</script><!-- ]]> is no mark-up in ',
  ['=1+1', 'sum', 'embedded'],
  '. ',
  ['Jordanians', 'jordan', 'demonym'],
  ' and ',
  ['+Nowhere', null, 'literal'],
  ' 𝒲ait; ',
  ['عمّان', 'jordan', 'metonym'],
  ' waits.',
];

/** A story of all that exports trip over: quotes, mark-up, formulas, scripts, emoji, and places without this or that. */
export const awkward: Story = build();

function build(): Story {
  let text = '';
  const mentions: Mention[] = [];
  for (const part of PARTS) {
    const quote = typeof part === 'string' ? part : part[0];
    if (typeof part !== 'string') {
      const [, place, role] = part;
      const [id, start] = [`m${mentions.length + 1}`, text.length];
      mentions.push({ id, start, end: start + quote.length, quote, place, role, confidence: 0.5 });
    }
    text += quote;
  }
  return parseStory({
    version: 2,
    title: '“Fires” & <floods> ]]> </script>',
    byline: 'O’Brien & "Søn"',
    published: '2024-01-05',
    lang: 'en',
    source: { name: 'A <paper>', url: 'https://example.org/a?b=1&c="2"' },
    text,
    places: [
      {
        id: 'jordan',
        name: 'Jordan',
        kind: 'country',
        point: [36, 31],
        country: 'JO',
        ids: { geonames: 248816 },
      },
      {
        id: 'amman',
        name: 'عمّان',
        kind: 'city',
        point: [35.945, 31.9552],
        country: 'JO',
        within: 'jordan',
        ids: { wikidata: 'Q3805', other: 'javascript:alert(1)' },
        alternatives: [{ name: 'Amman, "IL"', kind: 'city', point: [-89, 38] }],
      },
      {
        id: 'bar',
        name: '"Tom & Jerry’s" <Bar>',
        kind: 'site',
        within: 'amman',
        certainty: 'uncertain',
        note: '=HYPERLINK("x")\nsecond, "quoted" line\r\n]]> </script> \u{0}\u{d800}',
      },
      {
        id: 'taveuni',
        name: 'Taveuni',
        kind: 'terrain',
        point: [-180, -16.85],
        precision: 0,
        certainty: 'less-certain',
      },
      { id: 'sum', name: '=1+1', kind: 'street', point: [180, 90] },
      { id: 'a b&c="ü"#\u{d800}', name: 'Never named', kind: 'water', point: [0, -0.0000001] },
    ],
    mentions,
  });
}
