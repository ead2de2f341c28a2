import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { byState } from './byState.ts';
import { FONTS } from './fonts.ts';
import type { MapView } from './mapView.ts';
import type { Palette, Theme } from './palette.ts';
import { UNCERTAIN_RADIUS } from './uncertainDots.ts';

const ASSOCIATIVE: ExpressionSpecification = ['get', 'associative'];
const PIN: ExpressionSpecification = ['get', 'pin'];
const CERTAIN: ExpressionSpecification = ['get', 'certain'];

/** Marks that are needed: those of places without an area, and of areas too small to be seen yet. */
const NEEDED: ExpressionSpecification = ['<', ['zoom'], ['get', 'markUntil']];

/** Of those, the ones that stand clear of the place that holds them. */
const CLEAR: ExpressionSpecification = [
  'all',
  NEEDED,
  ['>=', ['zoom'], ['get', 'markFrom']],
  ['!', ['get', 'hidden']],
];

/** The layers in which the pointer finds a place, the ones on top first. */
export const MARK_LAYERS = [
  'group-counts',
  'selected-pin',
  'selected-dot',
  'selected-uncertain-dot',
  'pins',
  'dots',
  'uncertain-dots',
] as const;

/** Of those, the ones that show the selected place. */
export const SELECTED_LAYERS = ['selected-pin', 'selected-dot', 'selected-uncertain-dot'] as const;

/** The names in which the pointer finds a place where it finds no mark. */
export const NAME_LAYERS = ['mark-names', 'area-names'] as const;

/** The filter of a layer that shows the selected place alone, over all others. */
function selectedFilter(
  layer: 'selected-dot' | 'selected-uncertain-dot' | 'selected-pin' | 'selected-name',
  selected: string | null,
): FilterSpecification {
  const isSelected: ExpressionSpecification = ['==', ['get', 'id'], selected ?? ''];
  if (layer === 'selected-name') return ['all', isSelected, ['!', ['get', 'area']]];
  if (layer === 'selected-pin') return ['all', isSelected, NEEDED, PIN];
  return ['all', isSelected, NEEDED, ['!', PIN], layer === 'selected-dot' ? CERTAIN : ['!', CERTAIN]];
}

const radius: ExpressionSpecification = ['min', 9, ['+', 3.6, ['sqrt', ['get', 'count']]]];

/** The story's marks and names; the selected one lies over all others. */
export function markLayers(
  colours: Palette,
  { theme, selected }: Pick<MapView, 'theme' | 'selected'>,
): LayerSpecification[] {
  return [
    {
      id: 'fan-lines',
      type: 'line',
      source: 'fan',
      paint: { 'line-color': colours.ink, 'line-opacity': 0.5, 'line-width': 1 },
    },
    {
      id: 'rings',
      type: 'circle',
      source: 'marks',
      filter: ['all', ['>', ['get', 'ring'], 0], CLEAR],
      paint: {
        // The radius doubles with each zoom, as everything on the map does.
        'circle-radius': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          0,
          ['get', 'ring'],
          20,
          ['*', 2 ** 20, ['get', 'ring']],
        ],
        'circle-color': accentOf(colours),
        'circle-opacity': byState(0.14, 0.1, 0.05),
        'circle-stroke-color': accentOf(colours),
        'circle-stroke-width': 1,
        'circle-stroke-opacity': byState(0.8, 0.6, 0.35),
      },
    },
    {
      id: 'halos',
      type: 'circle',
      source: 'marks',
      filter: NEEDED,
      paint: {
        'circle-radius': ['+', radius, 6],
        'circle-color': accentOf(colours),
        'circle-opacity': byState(0.3, 0.22, 0),
      },
    },
    dots('dots', ['all', CLEAR, ['!', PIN], CERTAIN], colours),
    uncertainDots('uncertain-dots', ['all', CLEAR, ['!', PIN], ['!', CERTAIN]], theme),
    pins('pins', ['all', CLEAR, PIN], theme),
    names('area-names', ['get', 'area'], colours),
    names('mark-names', ['all', ['!', ['get', 'area']], CLEAR], colours),
    dots('selected-dot', selectedFilter('selected-dot', selected), colours),
    uncertainDots('selected-uncertain-dot', selectedFilter('selected-uncertain-dot', selected), theme),
    pins('selected-pin', selectedFilter('selected-pin', selected), theme),
    names('selected-name', selectedFilter('selected-name', selected), colours),
    {
      id: 'group-counts',
      type: 'symbol',
      source: 'marks',
      filter: ['all', CLEAR, ['>', ['get', 'others'], 0]],
      layout: {
        'text-field': ['concat', '+', ['to-string', ['get', 'others']]],
        'text-font': [...FONTS.bold],
        'text-size': 11,
        'text-offset': [1, -1],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours.ink, 'text-halo-color': colours.halo, 'text-halo-width': 2 },
    },
    {
      // Names make room for marks, which do not take part in their placing otherwise.
      id: 'dot-room',
      type: 'symbol',
      source: 'marks',
      filter: CLEAR,
      layout: { 'icon-image': 'room', 'icon-allow-overlap': true },
    },
  ];
}

const accentOf = (colours: Palette): ExpressionSpecification => [
  'case',
  ASSOCIATIVE,
  colours.associative,
  colours.literal,
];

function dots(id: string, filter: FilterSpecification, colours: Palette): LayerSpecification {
  return {
    id,
    type: 'circle',
    source: 'marks',
    filter,
    layout: { 'circle-sort-key': ['get', 'count'] },
    paint: {
      'circle-radius': radius,
      'circle-color': ['case', ASSOCIATIVE, colours.halo, colours.literal],
      'circle-stroke-color': ['case', ASSOCIATIVE, colours.associative, colours.halo],
      'circle-stroke-width': ['case', ASSOCIATIVE, 2.2, 1.5],
    },
  };
}

/** Dots with a broken edge, which MapLibre's circles do not have. */
function uncertainDots(id: string, filter: FilterSpecification, theme: Theme): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'marks',
    filter,
    layout: {
      'icon-image': [
        'concat',
        'dot-',
        ['case', ASSOCIATIVE, 'associative', 'literal'],
        `-uncertain-${theme}`,
      ],
      'icon-size': ['/', radius, UNCERTAIN_RADIUS],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  };
}

function pins(id: string, filter: FilterSpecification, theme: Theme): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'marks',
    filter,
    layout: {
      'icon-image': [
        'concat',
        'pin-',
        ['case', ASSOCIATIVE, 'associative', 'literal'],
        ['case', ['get', 'certain'], '', '-uncertain'],
        `-${theme}`,
      ],
      'icon-anchor': 'bottom',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  };
}

/** The names of places: an area's across it, spaced out as on a printed map; a mark's beside it. */
function names(id: string, filter: FilterSpecification, colours: Palette): LayerSpecification {
  const areas = id === 'area-names';
  const selected = id === 'selected-name';
  return {
    id,
    type: 'symbol',
    source: 'marks',
    filter,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [...(selected ? FONTS.bold : FONTS.medium)],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 12, 7, 14],
      'text-variable-anchor': areas
        ? ['center', 'top', 'bottom', 'left', 'right']
        : ['left', 'right', 'top', 'bottom', 'top-left', 'top-right'],
      'text-radial-offset': 0.75,
      'text-justify': 'auto',
      'text-max-width': 8,
      'text-allow-overlap': selected,
      'symbol-sort-key': ['-', ['get', 'count']],
      ...(areas && { 'text-letter-spacing': 0.08, 'text-transform': 'uppercase' as const }),
    },
    paint: {
      'text-color': accentOf(colours),
      'text-halo-color': colours.halo,
      'text-halo-width': 1.6,
      // The selected name is written by its own layer.
      ...(!areas && !selected && { 'text-opacity': byState(0, 1, 1) }),
    },
  };
}
