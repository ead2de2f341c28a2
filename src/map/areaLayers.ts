import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { BASE, REGIONS } from './baseLayers.ts';
import { byState } from './byState.ts';
import type { Palette } from './palette.ts';
import { isSmall, type StoryArea } from './storyFeatures.ts';
import { areaSymbol, EDGE_DASHES, type EdgeStyle, edgeStyle, type MarkState } from './symbols.ts';
import { FADED, ZOOMS } from './zooms.ts';

const AREAS = [
  { layer: 'regions', source: REGIONS, key: 'id' },
  { layer: 'countries', source: BASE, key: 'iso' },
  { layer: 'admin1', source: BASE, key: 'id' },
] as const;

const ROLES = ['literal', 'associative'] as const;
const EDGES = ['associative', 'uncertain', 'certain'] as const satisfies EdgeStyle[];

/** The ids of the layers that fill areas, with the part of the story's areas that each draws. */
export const AREA_LAYERS = (['land', 'water'] as const).flatMap((ground) =>
  AREAS.flatMap((area) =>
    ROLES.map((role) => ({ ...area, id: `${ground}-${area.layer}-${role}`, role, ground })),
  ),
);

/** The story's areas: filled where it happens, almost hollow where someone is meant. */
export function areaFills(
  colours: Palette,
  areas: readonly StoryArea[],
  ground: 'land' | 'water',
): LayerSpecification[] {
  return AREA_LAYERS.filter((one) => one.ground === ground).map(
    ({ id, layer, source, key, role }): LayerSpecification => {
      const own = areas.filter(
        (area) => area.layer === layer && area.associative === (role === 'associative'),
      );
      const isWide = isOneOf(
        key,
        own.filter(({ wide }) => wide),
      );
      const fill = (state: MarkState): ExpressionSpecification => {
        const of = (wide: boolean) =>
          areaSymbol({ associative: role === 'associative', certain: true, wide }, state).fill;
        return ['case', isWide, of(true), of(false)];
      };
      const [far, near, nearest] = ZOOMS.fade;
      const small = isOneOf(key, own.filter(isSmall));
      const wash = byState({ selected: fill('selected'), hovered: fill('hovered'), rest: fill('rest') });
      return {
        id,
        type: 'fill',
        source,
        'source-layer': layer,
        filter: isOneOf(key, own),
        paint: {
          'fill-color': colours[role],
          'fill-opacity': [
            'interpolate',
            ['linear'],
            ['zoom'],
            far,
            wash,
            near,
            ['*', ['case', small, 1, FADED], wash],
            nearest,
            ['*', FADED, wash],
          ],
          'fill-antialias': false,
        },
      };
    },
  );
}

/** Their edges on land, where they meet another area: whole where it happens, dashed where someone is meant. */
export function areaEdges(colours: Palette, areas: readonly StoryArea[]): LayerSpecification[] {
  const edges = EDGES.map((style): LayerSpecification => {
    const own = areas.filter((area) => !area.wide && edgeStyle(area) === style);
    return edgeLayer(`edges-${style}`, own, colours, { state: 'rest', style });
  });
  return [...edges, edgeLayer('selected-edge', [], colours, { state: 'selected', style: 'certain' })];
}

/** The filter and the colour of the layer that draws the edge of the selected area, or of none. */
export function selectedEdge(area: StoryArea | undefined, colours: Palette) {
  const areas = area ? [area] : [];
  return { filter: edgeFilter(areas), colour: colours[area?.associative ? 'associative' : 'literal'] };
}

function edgeLayer(
  id: string,
  areas: readonly StoryArea[],
  colours: Palette,
  { state, style }: { state: MarkState; style: EdgeStyle },
): LayerSpecification {
  const look = areaSymbol(
    { associative: style === 'associative', certain: style === 'certain', wide: false },
    state,
  );
  const dash = EDGE_DASHES[style];
  return {
    id,
    type: 'line',
    source: BASE,
    'source-layer': 'boundaries',
    filter: edgeFilter(areas),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours[look.tint === 'halo' ? 'literal' : look.tint],
      'line-width': look.edgeWidth,
      'line-opacity': look.edge,
      ...(dash && { 'line-dasharray': [...dash] }),
    },
  };
}

/** The borders that part an area, or a member of a region, from what is none; a region that is drawn by hand has none. */
function edgeFilter(areas: readonly StoryArea[]): FilterSpecification {
  const single = areas.flatMap(({ layer, id }) => (layer === 'regions' ? [] : [id]));
  const has = (side: 'a' | 'b', ids: readonly string[]): ExpressionSpecification => [
    'in',
    ['get', side],
    ['literal', [...ids]],
  ];
  const regions = areas.flatMap(({ members }): ExpressionSpecification[] =>
    members ? [['!=', has('a', members), has('b', members)]] : [],
  );
  return ['all', ['has', 'a'], ['any', has('a', single), has('b', single), ...regions]];
}

const isOneOf = (key: string, some: readonly StoryArea[]): ExpressionSpecification => [
  'in',
  ['get', key],
  ['literal', some.map(({ id }) => id)],
];
