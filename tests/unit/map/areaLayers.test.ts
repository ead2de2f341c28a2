import { expect, test } from 'vitest';
import { areaLayers } from '../../../src/map/areaLayers.ts';
import { palette } from '../../../src/map/palette.ts';
import type { StoryArea } from '../../../src/map/storyFeatures.ts';

const area = (id: string, wash: number, place = id): StoryArea => ({
  place,
  id,
  layer: 'regions',
  bounds: [0, 0, 1, 1],
  associative: false,
  wash,
});

const paintOf = (areas: readonly StoryArea[], layer: string) =>
  areaLayers(palette('light'), areas).find(({ id }) => id === layer)?.paint;

test('the wash of an area is in the style, so that its first picture is right', () => {
  const paint = paintOf([area('donbas', 0.13), area('middle-east', 0.035)], 'regions-literal-fill');
  expect(JSON.stringify(paint)).toContain('["match",["get","id"],"donbas",0.13,"middle-east",0.035,0]');
});

test('the edge of a whole part of the world waits until somebody asks for it', () => {
  const paint = paintOf([area('donbas', 0.13), area('middle-east', 0.035)], 'regions-literal-edge');
  expect(JSON.stringify(paint)).toContain('["case",["in",["get","id"],["literal",["middle-east"]]],0,0.8]');
});

test('two places that are one area are one branch, of which a style may have no two', () => {
  const paint = paintOf([area('gaza', 0.13, 'a'), area('gaza', 0.13, 'b')], 'regions-literal-fill');
  expect(JSON.stringify(paint)).toContain('["match",["get","id"],"gaza",0.13,0]');
});

test('a style without areas needs no match, which could not be empty', () => {
  expect(JSON.stringify(paintOf([], 'regions-literal-fill'))).not.toContain('match');
});
