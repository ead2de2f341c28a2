import { describe, expect, test } from 'vitest';
import { toStory } from '../../../src/geoparse/answer/toStory.ts';
import { geoparse } from '../../../src/geoparse/geoparse.ts';
import { parseStory } from '../../../src/story/parse.ts';
import { gazetteer } from '../gazetteer/testGazetteer.ts';
import { model } from './testModel.ts';

const parse = (text: string, home?: readonly [number, number]) =>
  geoparse(text, { gazetteer, model, ...(home && { home }) });

describe('geoparse', () => {
  test('prefers a namesake near home', () => {
    const text = 'The mayor of Springfield promised a new bridge.';
    expect(parse(text, [-123.02, 44.05]).places[0]?.admin1).toBe('Oregon');
    expect(parse(text, [-89.65, 39.8]).places[0]?.admin1).toBe('Illinois');
  });

  test('is moved by home only where the text says nothing', () => {
    const { places } = parse('The mayor of Springfield, Missouri, promised a new bridge.', [-123.02, 44.05]);
    expect(places[0]?.admin1).toBe('Missouri');
  });

  test.each([
    ['A fire broke out at a market in Mérida.', 'VE'],
    ['Officials in Mexico said a fire broke out at a market in Mérida.', 'MX'],
    ['Officials in Venezuela said a fire broke out at a market in Mérida.', 'VE'],
    ['Officials in Venezuela and Mexico said a fire broke out at a market in Mérida.', 'VE'],
  ])('looks for a town in the only country that a short text names: %s', (text, country) => {
    expect(parse(text).places.find(({ name }) => name === 'Mérida')?.country).toBe(country);
  });

  test('places a mere direction only where the text speaks of its country', () => {
    const text = 'Voters in the North West went to the polls.';
    const sure = (of: string) => parse(of).mentions.find(({ start }) => start === 14)?.confidence;
    expect(sure(text)).toBeLessThan(0.4);
    expect(sure(`${text} Turnout in South Africa was low.`)).toBeGreaterThan(0.7);
  });

  test.each([
    ['The Hudson froze over.', 'Hudson River'],
    ['The Niger burst its banks near Mopti.', 'Niger River'],
    ['The Amazon rose to its highest level in a century at Manaus.', 'Amazon River'],
  ])('takes what stands as a river does for one, and for no speaker: %s', (text, name) => {
    const { places, mentions } = parse(text);
    const river = places.find((place) => place.name === name);
    const mention = mentions.find(({ place }) => place === river?.id);
    expect(mention?.role).toBe('literal');
    expect(mention?.confidence).toBeGreaterThan(0.7);
  });

  test('calls a town in a story as its text does, and a country by its own name', () => {
    const text =
      'COLOGNE (dpa) - The cathedral of Cologne is closed. Trains from Cologne to Antwerp ran. The US watched.';
    const { places } = toStory(text, parse(text));
    expect(places.map(({ name }) => name)).toEqual(['Cologne', 'Antwerp', 'United States']);
    expect(parse(text).places[0]?.name).toBe('Köln');
  });

  test('gives its reason by a code and its doubts in numbers', () => {
    const [paris] = parse('A storm hit Paris, Texas, on Monday.').mentions;
    expect(paris?.reason).toMatchObject({ code: 'named-with', args: { place: 'Texas' } });
    expect(paris?.reason.args['namesakes']).toBeGreaterThan(1);
    expect(paris?.confidence).toBeGreaterThan(0.7);
    expect(paris?.alternatives.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
    const [alone] = parse('The mayor of Springfield promised a new bridge.').mentions;
    expect(alone?.confidence).toBeLessThan(paris?.confidence ?? 0);
    expect(alone?.alternatives.length).toBeGreaterThan(1);
  });

  test('places a street with its town and says so', () => {
    const { mentions, places } = parse(
      'A bomb went off on Tamarind Street in Baghdad. Police closed Tamarind Street.',
    );
    const street = places.find(({ name }) => name === 'Tamarind Street');
    expect(street).toMatchObject({
      kind: 'street',
      within: 'baghdad',
      precision: 8_000,
      certainty: 'uncertain',
    });
    expect(mentions.filter(({ place }) => place === street?.id)).toHaveLength(2);
    expect(mentions[0]?.reason).toEqual({ code: 'placed-near', args: { place: 'Baghdad' } });
  });

  test('names the way up', () => {
    const { places } = parse('Mosul is in Iraq. Iraq said so.');
    expect(places.map(({ id, within }) => [id, within])).toEqual([
      ['mosul', 'iraq'],
      ['iraq', undefined],
    ]);
  });
});

describe('toStory', () => {
  test('makes a document that reads back, with what is known of the article', () => {
    const text = 'Smoke over Mosul\n\nIraq closed its schools.';
    const story = toStory(text, parse(text), { byline: 'A. Writer', lang: 'en-GB' });
    expect(parseStory(JSON.parse(JSON.stringify(story)))).toEqual(story);
    expect(story).toMatchObject({ title: 'Smoke over Mosul', byline: 'A. Writer', lang: 'en-GB' });
    expect(story.mentions.map(({ id, quote, place }) => [id, quote, place])).toEqual([
      ['m1', 'Mosul', 'mosul'],
      ['m2', 'Iraq', 'iraq'],
    ]);
  });

  test('leaves out a mention that a block would cut', () => {
    const text = 'New York';
    const blocks = [
      { kind: 'paragraph', start: 0, end: 3 },
      { kind: 'paragraph', start: 4, end: 8 },
    ] as const;
    expect(toStory(text, parse(text), { blocks }).mentions).toEqual([]);
  });
});
