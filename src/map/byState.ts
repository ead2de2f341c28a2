import type { ExpressionSpecification } from 'maplibre-gl';

/** A value for the selected place, one for the place under the pointer, and one for the rest. */
export const byState = (
  selected: number,
  lit: number,
  rest: number | ExpressionSpecification,
): ExpressionSpecification => [
  'case',
  ['boolean', ['feature-state', 'selected'], false],
  selected,
  ['boolean', ['feature-state', 'lit'], false],
  lit,
  rest,
];
