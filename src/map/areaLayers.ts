import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BASE, REGIONS } from './baseLayers.ts';
import { byState } from './byState.ts';
import type { Palette } from './palette.ts';
import type { StoryArea } from './storyFeatures.ts';

const AREAS = [
  { layer: 'regions', source: REGIONS, key: 'id' },
  { layer: 'countries', source: BASE, key: 'iso' },
  { layer: 'admin1', source: BASE, key: 'id' },
] as const;

/** A wash fainter than this is that of a whole part of the world. */
const FAINT = 0.04;

const ROLES = ['literal', 'associative'] as const;

/** The ids of the layers of areas, with the part of the story's areas that each draws. */
export const AREA_LAYERS = AREAS.flatMap(({ layer, source, key }) =>
  ROLES.flatMap((role) =>
    (['fill', 'edge'] as const).map((part) => ({
      id: `${layer}-${role}-${part}`,
      layer,
      source,
      key,
      role,
      part,
    })),
  ),
);

/** The story's areas: filled and whole-edged where it happens, hollow and dashed where someone is meant. */
export function areaLayers(colours: Palette, areas: readonly StoryArea[]): LayerSpecification[] {
  return AREA_LAYERS.map((one): LayerSpecification => {
    const own = areas.filter(
      (area) => area.layer === one.layer && area.associative === (one.role === 'associative'),
    );
    const isOneOf = (some: readonly StoryArea[]): ExpressionSpecification => [
      'in',
      ['get', one.key],
      ['literal', some.map(({ id }) => id)],
    ];
    const shared = {
      id: one.id,
      source: one.source,
      'source-layer': one.layer,
      filter: isOneOf(own),
    };
    if (one.part === 'fill') {
      const wash = byState(0.26, 0.18, washOf(one.key, own));
      return {
        ...shared,
        type: 'fill',
        paint: { 'fill-color': colours[one.role], 'fill-opacity': byZoom(wash) },
      };
    }
    // The edge of a whole part of the world would say more than is known, until somebody asks for it.
    const isWide = isOneOf(own.filter(({ wash }) => wash < FAINT));
    return {
      ...shared,
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours[one.role],
        'line-width': byState(2.4, 1.8, 1.1),
        'line-opacity': byState(1, 1, ['case', isWide, 0, 0.8]),
        ...(one.role === 'associative' && { 'line-dasharray': [3.5, 2] }),
      },
    };
  });
}

/** The strength of each area's wash. */
function washOf(key: string, areas: readonly StoryArea[]): number | ExpressionSpecification {
  // Two places of a story may be one area, and a match takes each label once.
  const [first, ...rest] = new Map(areas.map(({ id, wash }) => [id, wash]));
  return first ? ['match', ['get', key], ...first, ...rest.flat(), 0] : 0;
}

/** A wash that gives way as the camera comes so close that it would cover all that is seen. */
const byZoom = (opacity: ExpressionSpecification): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  opacity,
  9,
  ['*', 0.3, opacity],
];
