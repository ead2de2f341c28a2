/**
 * What an answer rests on; answers of one basis are calibrated together: a people's name; a country, a region or a
 * state; a county; a town that the mention itself ties down, that is the only one of its name, or that was chosen
 * among namesakes; a landmark or a water; a place nearby that stands in for what the gazetteer lacks; nothing.
 * The order is part of the model's format.
 */
export const BASES = [
  'demonym',
  'broad',
  'county',
  'tied',
  'only',
  'namesakes',
  'feature',
  'nearby',
  'none',
] as const;

export type Basis = (typeof BASES)[number];
