import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { byState } from './byState.ts';
import { FONTS } from './fonts.ts';
import { BELOW } from './markImages.ts';
import type { Palette, Theme } from './palette.ts';
import { BADGE_SIZE, HALO, nameSymbol, RING } from './symbols.ts';

const get = (key: string): ExpressionSpecification => ['get', key];
const SELECTED = get('selected');
const what = (...kinds: string[]): ExpressionSpecification => ['in', get('what'), ['literal', kinds]];

/** The layers in which the pointer finds a place, the ones on top first. */
export const MARK_LAYERS = ['selected-mark', 'marks'] as const;

/** Of those, the one that shows the selected place. */
export const SELECTED_LAYERS = ['selected-mark'] as const;

/** The names in which the pointer finds a place where it finds no mark. */
export const NAME_LAYERS = ['selected-name', 'mark-names', 'area-names', 'wide-names'] as const;

/** The story's marks and names; the selected one lies over all others. */
export function markLayers(colours: Palette, theme: Theme): LayerSpecification[] {
  return [
    {
      id: 'path-line',
      type: 'line',
      source: 'path',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.literal, 'line-opacity': 0.6, 'line-width': 1.5 },
    },
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
      filter: ['>', get('ring'), 0],
      paint: {
        // The radius doubles with each zoom, as everything on the map does.
        'circle-radius': [
          'interpolate',
          ['exponential', 2],
          ['zoom'],
          0,
          get('ring'),
          20,
          ['*', 2 ** 20, get('ring')],
        ],
        'circle-color': accentOf(colours),
        'circle-opacity': byState(RING.fill),
        'circle-stroke-color': accentOf(colours),
        'circle-stroke-width': 1,
        'circle-stroke-opacity': byState(RING.edge),
      },
    },
    {
      id: 'halos',
      type: 'circle',
      source: 'marks',
      filter: what('mark'),
      paint: {
        'circle-radius': ['+', get('radius'), HALO.reach],
        'circle-translate': [0, 0],
        'circle-color': accentOf(colours),
        'circle-opacity': byState(HALO.opacity),
      },
    },
    marks('marks', ['all', what('mark'), ['!', SELECTED]], colours, theme),
    names('wide-names', ['all', what('wide'), ['!', SELECTED]], colours),
    names('area-names', ['all', what('area'), ['!', SELECTED]], colours),
    names('mark-names', ['all', what('mark'), ['!', SELECTED]], colours),
    marks('selected-mark', ['all', what('mark'), SELECTED], colours, theme),
    names('selected-name', SELECTED, colours),
    {
      // Names make room for marks, which do not take part in their placing otherwise.
      id: 'mark-room',
      type: 'symbol',
      source: 'marks',
      filter: what('mark'),
      layout: {
        'icon-image': 'room',
        'icon-size': ['/', get('radius'), 5],
        'icon-offset': ['case', get('pin'), ['literal', [0, -10]], ['literal', [0, 0]]],
        'icon-allow-overlap': true,
      },
    },
  ];
}

const accentOf = (colours: Palette): ExpressionSpecification => [
  'case',
  get('associative'),
  colours.associative,
  colours.literal,
];

/** Marks as images of their symbols, with the number of those that lie under them. */
function marks(id: string, filter: FilterSpecification, colours: Palette, theme: Theme): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'marks',
    filter,
    layout: {
      'symbol-sort-key': get('count'),
      'icon-image': ['concat', get('image'), ` ${theme}`],
      'icon-anchor': ['case', get('pin'), 'bottom', 'center'],
      'icon-offset': ['case', get('pin'), ['literal', [0, BELOW]], ['literal', [0, 0]]],
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': get('badge'),
      'text-font': [...FONTS.bold],
      'text-size': BADGE_SIZE,
      'text-offset': ['case', get('pin'), ['literal', [0, -1.9]], ['literal', [0, 0]]],
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': [
        'match',
        get('badgeTint'),
        'literal',
        colours.literal,
        'associative',
        colours.associative,
        colours.halo,
      ],
    },
  };
}

/** The names of places: an area's across it, spaced out as on a printed map; a mark's beside it. */
function names(
  id: 'wide-names' | 'area-names' | 'mark-names' | 'selected-name',
  filter: FilterSpecification,
  colours: Palette,
): LayerSpecification {
  const isSelected = id === 'selected-name';
  const kind = id === 'wide-names' ? 'wide' : id === 'area-names' ? 'area' : 'mark';
  const { sizes, weight, spacing, isUpperCase } = nameSymbol(kind, isSelected ? 'selected' : 'rest');
  return {
    id,
    type: 'symbol',
    source: 'marks',
    filter,
    layout: {
      'text-field': isSelected
        ? ['case', what('mark'), get('name'), ['upcase', get('name')]]
        : isUpperCase
          ? ['upcase', get('name')]
          : get('name'),
      'text-font': [...(weight === 500 ? FONTS.medium : FONTS.bold)],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, sizes[0], 7, sizes[1]],
      'text-variable-anchor':
        kind === 'mark'
          ? ['left', 'right', 'top', 'bottom', 'top-left', 'top-right', 'bottom-left', 'bottom-right']
          : ['center', 'top', 'bottom', 'left', 'right'],
      'text-radial-offset': kind === 'mark' ? get('reach') : 0.75,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-letter-spacing': isSelected ? ['case', what('mark'), 0, 0.09] : spacing,
      'text-allow-overlap': isSelected,
      'symbol-sort-key': ['-', get('count')],
    },
    paint: {
      'text-color': colours.ink,
      'text-halo-color': colours.halo,
      'text-halo-width': 1.8,
      ...(kind === 'wide' && { 'text-opacity': 0.75 }),
    },
  };
}
