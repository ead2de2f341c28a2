import { expect, test } from 'vitest';
import { areaEdges, areaFills, selectedEdge } from '../../../src/map/areaLayers.ts';
import { palette } from '../../../src/map/palette.ts';
import type { StoryArea } from '../../../src/map/storyFeatures.ts';

const area = (id: string, changes: Partial<StoryArea> = {}): StoryArea => ({
  place: id,
  id,
  layer: 'regions',
  bounds: [0, 0, 1, 1],
  associative: false,
  certain: true,
  wide: false,
  ...changes,
});

const colours = palette('light');
const fillOf = (areas: readonly StoryArea[]) =>
  JSON.stringify(areaFills(colours, areas, 'land').find(({ id }) => id === 'land-regions-literal'));

test('the wash of an area is in the style, fainter for a whole part of the world', () => {
  const fill = fillOf([area('donbas'), area('middle-east', { wide: true })]);
  expect(fill).toContain('["case",["in",["get","id"],["literal",["middle-east"]]],0.045,0.15]');
});

test('the edge of a whole part of the world waits until somebody asks for it', () => {
  const wide = area('middle-east', { wide: true, members: ['IQ', 'SY'] });
  expect(JSON.stringify(areaEdges(colours, [wide]))).not.toContain('SY');
  expect(JSON.stringify(selectedEdge(wide, colours).filter)).toContain('SY');
});

test('what is not certain has a broken edge, as what is only meant has', () => {
  const edges = areaEdges(colours, [area('a', { certain: false }), area('b', { associative: true })]);
  const dashes = Object.fromEntries(
    edges.map((layer) => [layer.id, layer.type === 'line' && layer.paint?.['line-dasharray']]),
  );
  expect(dashes).toMatchObject({ 'edges-uncertain': [1.2, 2.2], 'edges-associative': [3.5, 2] });
  expect(dashes['edges-certain']).toBeUndefined();
});

test('an edge is where an area meets another, never the coast: a region has those of its members', () => {
  const filter = JSON.stringify(
    selectedEdge(area('kashmir', { members: ['IN.12', 'PK.06'] }), colours).filter,
  );
  expect(filter).toContain('["has","a"]');
  expect(filter).toContain(
    '["!=",["in",["get","a"],["literal",["IN.12","PK.06"]]],["in",["get","b"],["literal",["IN.12","PK.06"]]]]',
  );
});
