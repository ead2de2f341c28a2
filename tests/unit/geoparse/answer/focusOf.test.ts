import { expect, test } from 'vitest';
import { geoparse } from '../../../../src/geoparse/geoparse.ts';
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
