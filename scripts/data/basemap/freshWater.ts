import { lakes, rivers } from '../regions.ts';

const canals = [
  'suez-canal',
  'panama-canal',
  'kiel-canal',
  'corinth-canal',
  'erie-canal',
  'volga-don-canal',
  'istanbul-canal',
  'beijing-hangzhou-grand-canal',
  'shatt-al-arab',
  'caspian-sea',
  'bosporus',
  'dardanelles',
  'turkish-straits',
];

/** Ids of the waters that lie within land, or are too narrow for the coast to show them. */
export const freshWater: ReadonlySet<string> = new Set(
  [...lakes, ...rivers].map(({ id }) => id).concat(canals),
);
