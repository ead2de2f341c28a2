import { expect, test } from 'vitest';
import { focusOf } from '../../../../src/geoparse/answer/focusOf.ts';
import type { ParsedMention } from '../../../../src/geoparse/answer/result.ts';
import { geoparse } from '../../../../src/geoparse/geoparse.ts';
import type { Place, Role } from '../../../../src/story/types.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';
import { model } from '../testModel.ts';

/** The name of the place that a text is about. */
function about(...paragraphs: string[]): string | null {
  const { focus, places } = geoparse(paragraphs.join('\n\n'), { gazetteer, model });
  return places.find(({ id }) => id === focus?.place)?.name ?? null;
}

test('a local story is about its town, not about what only says where that lies', () => {
  expect(
    about(
      'Two charged after shots outside Toledo bar',
      'TOLEDO, Ohio — Two men were charged on Wednesday after shots were fired outside a bar in Toledo.',
      'A third man, from Detroit, was released.',
    ),
  ).toBe('Toledo');
});

test('it is where it happens, not where it is commented on', () => {
  expect(
    about(
      'Flood in Mombasa kills nine',
      'MOMBASA, Kenya — Nine people died in Mombasa when a river burst its banks on Monday.',
      'Washington and London offered help. Washington said a team would leave soon.',
    ),
  ).toBe('Mombasa');
});

test('a story of several countries has no one scene', () => {
  expect(
    about(
      'A year of heat',
      'Mali and Chile had their hottest year. In Canada forests burned; in Greece too.',
      'Japan, India and Brazil counted the dead.',
    ),
  ).toBeNull();
});

test('where the headline names several countries, a town that is named once is not the scene', () => {
  expect(
    about(
      'Cyclone leaves Tonga and heads for Fiji',
      'A cyclone tore roofs off houses in Tonga on Sunday before it turned towards Fiji.',
      'In Samoa schools stayed closed. Ships left Auckland with water. Kiribati reported high waves.',
      'Shelters were opened in Suva, Labasa and on Taveuni. The storm may pass south of Niue.',
    ),
  ).not.toBe('Labasa');
});

const WORLD: Readonly<Record<string, Omit<Place, 'id' | 'name' | 'certainty'>>> = {
  Europe: { kind: 'continent', point: [15, 50] },
  France: { kind: 'country', country: 'FR', point: [2.2, 46.2] },
  Paris: { kind: 'city', country: 'FR', point: [2.35, 48.86] },
  Lyon: { kind: 'city', country: 'FR', point: [4.84, 45.76] },
  Lille: { kind: 'city', country: 'FR', point: [3.06, 50.63] },
  Nice: { kind: 'city', country: 'FR', point: [7.27, 43.7] },
  Canada: { kind: 'country', country: 'CA', point: [-96, 60] },
  Toronto: { kind: 'city', country: 'CA', point: [-79.38, 43.65] },
  Ohio: { kind: 'admin1', country: 'US', point: [-82.99, 40.37] },
  Toledo: { kind: 'city', country: 'US', point: [-83.56, 41.66] },
  Perrysburg: { kind: 'city', country: 'US', point: [-83.63, 41.56] },
  Cleveland: { kind: 'city', country: 'US', point: [-81.69, 41.5] },
  Cincinnati: { kind: 'city', country: 'US', point: [-84.51, 39.1] },
  Berlin: { kind: 'city', country: 'DE', point: [13.4, 52.52] },
};

const ROLES: readonly Role[] = ['literal', 'metonym', 'demonym', 'embedded'];

/** The focus of a text whose mentions stand in braces, with their role and how sure they are: {Paris metonym .5}. */
function focusIn(marked: string): [string, number] | null {
  const mentions: ParsedMention[] = [];
  let text = '';
  for (const part of marked.split(/(?=\{)|(?<=\})/)) {
    const [, name = '', role = '', sure = '1'] = /^\{(\w+) ?([a-z]*) ?([.\d]*)\}$/.exec(part) ?? [];
    if (name) {
      mentions.push({
        start: text.length,
        end: text.length + name.length,
        role: ROLES.find((one) => one === role) ?? 'literal',
        place: name,
        confidence: Number(sure || 1),
        basis: 'only',
        reason: { code: 'by-name', args: {} },
        alternatives: [],
      });
    }
    text += name || part;
  }
  const places = [...new Set(mentions.map(({ place }) => place ?? ''))].flatMap((name): Place[] => {
    const known = WORLD[name];
    return known ? [{ id: name, name, certainty: 'certain', ...known }] : [];
  });
  const focus = focusOf(text, mentions, places);
  return focus && [focus.place, focus.confidence];
}

test.each([
  ['the only town', 'It rained in {Toledo}.', ['Toledo', 1]],
  ['no place', 'It rained.', null],
  ['two scenes, and so none', '{Paris} and {Toronto}', null],
  ['two of three in one country', '{Lyon}, {France} and {Toronto}', ['Lyon', 0.67]],
  ['of two towns side by side the one named more', '{Toledo}, {Perrysburg}, {Perrysburg}', ['Perrysburg', 1]],
  ['repetition says less each time', '{Paris} {Paris} {Toronto}', ['Paris', 0.64]],
  ['the state that holds several towns', '{Ohio}: {Toledo}, {Cleveland}, {Cincinnati}', ['Ohio', 1]],
  ['the country over which towns are scattered', '{France}: {Paris}, {Lyon}, {Lille}, {Nice}', ['France', 1]],
  ['but a town, where there are few', '{France}: {Paris}, {Lyon}', ['Paris', 1]],
  ['the country where nothing finer is named', '{France} and {France}', ['France', 1]],
  ['never a continent', '{Europe}', null],
  ['and it takes nothing from what lies in it', '{Europe} {Europe} {Europe} {Paris}', ['Paris', 1]],
  ['who speaks is not the scene', '{Berlin metonym} {Berlin metonym} {Toronto}', ['Toronto', 0.72]],
  ['nor whose people act', '{Berlin demonym} {Berlin demonym} {Toronto}', ['Toronto', 0.64]],
  ['nor what lends a name', '{Berlin embedded} {Berlin embedded} {Toronto}', ['Toronto', 0.6]],
  ['what is unsure counts less', '{Berlin literal .2} {Toronto}', ['Toronto', 0.66]],
  ['the lead more than the rest', 'Rain\n\nIn {Paris}.\n\nIn {Toronto}.', ['Paris', 0.58]],
  ['the headline more than the lead', 'Rain in {Paris}\n\nIn {Toronto}.\n\nIt fell.', ['Paris', 0.64]],
  ['a headed scene among several', 'Rain in {Paris}\n\nIt fell.\n\n{Toronto} and {Berlin}', ['Paris', 0.55]],
  ['not where the headline only speaks', '{Paris metonym} acts\n\nSo.\n\n{Toronto} and {Berlin}', null],
  [
    'no town named once, of several headed countries',
    '{France} and {Canada}\n\nSo.\n\n{Lyon}, {Toronto}',
    null,
  ],
  [
    'but one that is named again',
    '{France} and {Canada}\n\nSo.\n\n{Lyon}, {Toronto}, {Lyon}',
    ['Lyon', 0.55],
  ],
  [
    'and one in the headline itself',
    '{Lyon}, {France} and {Canada}\n\nSo.\n\n{Toronto}, {Berlin}',
    ['Lyon', 0.52],
  ],
] as const)('%s: %s', (_, marked, expected) => {
  expect(focusIn(marked)).toEqual(expected);
});
