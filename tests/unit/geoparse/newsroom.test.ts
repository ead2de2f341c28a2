import { describe, expect, test } from 'vitest';
import { geoparse, parse } from '../../../src/geoparse/geoparse.ts';
import { Features } from '../../../src/geoparse/model/Features.ts';
import { itemAt } from '../../../src/geoparse/reading/itemAt.ts';
import { tokenAt } from '../../../src/geoparse/reading/Token.ts';
import { roleFeatures } from '../../../src/geoparse/role/roleFeatures.ts';
import { ROLES, weightsBehind } from '../../../src/geoparse/role/roleOf.ts';
import { gazetteer } from '../gazetteer/testGazetteer.ts';
import { articles, isAt, overlap } from './newsroomArticles.ts';
import { model } from './testModel.ts';

// What the geoparser gets right of what a person has marked, at least. Who makes it better raises these figures; who
// makes it worse has a red test, and lowers one only where another gains more.

/** For each article how many of its places are found and placed right, and used as marked; and what it is about. */
const FLOORS: readonly (readonly [string, number, number, string | undefined])[] = [
  ['flooding-east-africa', 37, 34, 'garissa'],
  ['gaza-lebanon', 34, 34, 'gaza'],
  ['us-local-crime', 31, 30, 'springfield'],
  ['uk-planning-row', 24, 23, 'waterbeach'],
  ['india-state-politics', 30, 24, 'bihar'],
  ['china-factories', 35, 33, 'china'],
  ['indonesia-volcano-ferry', 31, 28, 'ternate'],
  ['brazil-amazon', 31, 29, 'brazil'],
  ['andean-mining', 33, 31, 'las-bambas'],
  ['south-africa-election', 30, 27, 'south-africa'],
  ['eu-summit', 33, 22, 'brussels'],
  ['shipping-maritime', 39, 41, undefined],
  ['wildfire-california-canada', 39, 39, 'chico'],
  ['arctic-science', 25, 27, undefined],
  ['history-1850s', 36, 31, undefined],
  ['obituary', 33, 32, undefined],
];

/** From this confidence on an answer is used unread. */
const SURE = 0.7;

function answersIn({ text, marks }: (typeof articles)[number]) {
  const { mentions, places, focus } = geoparse(text, { gazetteer, model });
  const pointOf = new Map(places.map(({ id, point }) => [id, point]));
  const answers = marks.map((mark) => {
    const mention = mentions.find((one) => overlap(one, mark));
    return {
      mark,
      mention,
      isRight: isAt(mark, pointOf.get(mention?.place ?? '')),
      quote: text.slice(mark.start, mark.end),
    };
  });
  const spurious = mentions
    .filter((one) => one.place !== null && !marks.some((mark) => overlap(one, mark)))
    .map(({ start, end }) => text.slice(start, end));
  return { answers, spurious, focus: focus?.place };
}

describe('the newsroom', () => {
  test('has a floor for each article', () => {
    expect(articles.map(({ genre }) => genre)).toEqual(FLOORS.map(([genre]) => genre));
  });

  test.each(FLOORS)('%s: %i placed, %i used as marked, about %s', (genre, placed, used, about) => {
    const { answers, spurious, focus } = answersIn(
      itemAt(
        articles.filter((one) => one.genre === genre),
        0,
      ),
    );
    expect(answers.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(placed);
    expect(answers.filter(({ mark, mention }) => mark.role === mention?.role).length).toBeGreaterThanOrEqual(
      used,
    );
    expect(spurious).toEqual([]);
    expect(focus).toBe(about);
  });

  test('is sure of most, and seldom wrong where it is', () => {
    const sure = articles
      .flatMap((article) => answersIn(article).answers)
      .filter(({ mark, mention }) => mark.point && mention?.place && mention.confidence >= SURE);
    expect(sure.length).toBeGreaterThanOrEqual(428);
    expect(sure.filter(({ isRight }) => !isRight).length).toBeLessThanOrEqual(5);
  });

  test('has the right place among those it offers', () => {
    const offered = articles
      .flatMap((article) => answersIn(article).answers)
      .filter(
        ({ mark, mention, isRight }) =>
          isRight || mention?.alternatives.some(({ point }) => isAt(mark, point)),
      );
    expect(offered.length).toBeGreaterThanOrEqual(531);
  });
});

describe('a stage is seldom surprised by what a person has marked: in nats an answer', () => {
  type Article = (typeof articles)[number];

  function surprise(chancesIn: (article: Article) => readonly number[]): number {
    const chances = articles.flatMap(chancesIn);
    expect(chances.length).toBeGreaterThan(400);
    return chances.reduce((sum, chance) => sum - Math.log(chance), 0) / chances.length;
  }

  /** An article as the stages leave it, with what is marked of each span. */
  function stagesOf({ text, marks }: Article) {
    const parsed = parse(text, { gazetteer, model });
    const { tokens, spans } = parsed.reading;
    const marked = spans.map(({ first, last }) => {
      const stretch = { start: tokenAt(tokens, first).start, end: tokenAt(tokens, last).end };
      return marks.find((mark) => overlap(mark, stretch));
    });
    return { parsed, marked };
  }

  test.each([
    ['first', 0.13819],
    ['sure', 0.14741],
  ] as const)('whether a span names a place: %s, %d', (stage, most) => {
    const found = surprise((article) => {
      const { parsed, marked } = stagesOf(article);
      return [...parsed[stage]].map((chance, at) => (marked[at] ? chance : 1 - chance));
    });
    expect(found).toBeLessThan(most);
  });

  test('which of its candidates is meant', () => {
    const found = surprise((article) => {
      const { parsed, marked } = stagesOf(article);
      return parsed.resolution.chances.flatMap((chances, at) => {
        const mark = marked[at];
        const right = itemAt(parsed.resolution.candidates, at).map(
          ({ entry }) => mark !== undefined && isAt(mark, gazetteer.pointOf(entry)),
        );
        return right.includes(true)
          ? [chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0)]
          : [];
      });
    });
    expect(found).toBeLessThan(0.0503);
  });

  test('which role it plays', () => {
    const features = new Features('roles');
    const found = surprise((article) => {
      const { parsed, marked } = stagesOf(article);
      const { reading } = parsed;
      return marked.flatMap((mark, at) => {
        roleFeatures(reading, at, features);
        const powers = ROLES.map((role) =>
          Math.exp(features.score(reading.model.weights, weightsBehind(role))),
        );
        const right = powers.find((_, i) => ROLES[i] === mark?.role);
        return right === undefined ? [] : [right / powers.reduce((sum, power) => sum + power)];
      });
    });
    expect(found).toBeLessThan(0.524);
  });

  test('whether an answer is right', () => {
    const found = surprise((article) =>
      answersIn(article).answers.flatMap(({ mark, mention, isRight }) => {
        if (!mention?.place || !mark.point) return [];
        return [isRight ? mention.confidence : 1 - mention.confidence];
      }),
    );
    expect(found).toBeLessThan(0.20806);
  });
});
