import { describe, expect, test } from 'vitest';
import { explanationText } from '../../../../src/cli/explanationText.ts';
import { explain } from '../../../../src/geoparse/explain/explain.ts';
import { geoparse } from '../../../../src/geoparse/geoparse.ts';
import { RECOGNITION } from '../../../../src/geoparse/recognise/templates.ts';
import { ROLE } from '../../../../src/geoparse/role/templates.ts';
import { gazetteer } from '../../gazetteer/testGazetteer.ts';
import { model } from '../testModel.ts';

const TEXT =
  'A storm hit Paris, Texas, on Monday. Washington said it would help. Jordan Smith, of Quxford, is Iraqi.';
const explained = () => explain(TEXT, { gazetteer, model });
const span = (quote: string) => explained().spans.find((one) => one.quote === quote);

describe('explain', () => {
  test('tells of each answer what geoparse answers', () => {
    const { mentions, places } = geoparse(TEXT, { gazetteer, model });
    const answered = explained().spans.filter(({ answer }) => answer);
    expect(answered.map(({ start, answer }) => [start, answer?.role, answer?.basis, answer?.reason])).toEqual(
      mentions.map(({ start, role, basis, reason }) => [start, role, basis, reason]),
    );
    expect(answered.map(({ answer }) => [answer?.place, answer?.confidence])).toEqual(
      mentions.map(({ place, confidence }) => [
        places.find(({ id }) => id === place)?.name ?? null,
        confidence,
      ]),
    );
  });

  test('tells where spans come from, and what was passed over', () => {
    expect(explained().spans.map(({ quote, source }) => `${quote}/${source}`)).toEqual([
      'Paris/name',
      'Texas/name',
      'Washington/name',
      'Smith/name',
      'Quxford/unknown',
      'Iraqi/demonym',
    ]);
    expect(explained().passedOver.map(({ quote }) => quote)).toEqual(['Jordan']);
  });

  test('ranks the candidates, with chances that leave a rest for none', () => {
    const paris = span('Paris');
    const chances = paris?.candidates.map(({ chance }) => chance) ?? [];
    expect(paris?.candidates[0]).toMatchObject({ name: 'Paris', admin1: 'Texas', tie: 'comma' });
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(chances.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1.01);
    // Elsewhere than the text says costs by hand.
    expect(paris?.candidates.find(({ country }) => country === 'FR')?.bonus).toBeLessThan(-5);
    expect(span('Quxford')?.candidates).toEqual([]);
    expect(span('Quxford')?.absence).toBeNull();
  });

  test('names the features that decide, the strongest first', () => {
    const features = span('Paris')?.recognised.features ?? [];
    expect(features).toHaveLength(5);
    for (const { feature } of features) expect(Object.keys(RECOGNITION)).toContain(feature);
    const strengths = features.map(({ weight }) => Math.abs(weight));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(span('Iraqi')?.recognised).toEqual({ probability: 0.97, features: [] });
    for (const { feature } of span('Washington')?.answer?.roleFeatures ?? []) {
      expect(Object.keys(ROLE)).toContain(feature);
    }
    for (const { feature } of explained().spans.flatMap((one) => [
      ...one.recognised.features,
      ...one.revised.features,
      ...one.candidates.flatMap((candidate) => candidate.features),
    ])) {
      expect(feature).not.toMatch(/^template/);
    }
  });

  test('scores add up to the chances', () => {
    for (const { candidates, absence } of explained().spans) {
      if (absence === null || candidates.length !== 1) continue;
      const [only] = candidates;
      const score = (only?.score ?? 0) + (only?.bonus ?? 0);
      expect(1 / (1 + Math.exp(absence - score))).toBeCloseTo(only?.chance ?? -1, 2);
    }
  });

  test('reads in a terminal', () => {
    const text = explanationText(explained());
    expect(text).toMatch(/“Paris” {2}12–17 {2}name\n {2}a place\? +[01]\.\d\d at first/);
    expect(text).toMatch(/which place\? [01]\.\d\d Paris, Texas, US \(city\): score .*, tied: comma\n/);
    expect(text).toMatch(
      /role {9}literal .*\n {2}answer {7}Paris, confidence \d\.\d\d \(tied\); named-with, place Texas/,
    );
    expect(text).toMatch(/“Jordan” {2}68–74\n {2}passed over/);
    expect(text).toMatch(/answer {7}not a place/);
    expect(explanationText(explain('Nothing.', { gazetteer, model }))).toBe(
      'Nothing here may name a place.\n',
    );
  });
});
