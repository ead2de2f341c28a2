import type { ExpressionSpecification } from 'maplibre-gl';
import type { MarkState } from './symbols.ts';

/** A value for the selected place, one for the place under the pointer, and one for the rest. */
export const byState = ({
  selected,
  hovered,
  rest,
}: Readonly<Record<MarkState, number | ExpressionSpecification>>): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'selected'], false],
  selected,
  ['boolean', ['feature-state', 'hovered'], false],
  hovered,
  rest,
];
