import type { Region } from './Region.ts';
import { continents } from './regions/continents.ts';
import { deserts } from './regions/deserts.ts';
import { islands } from './regions/islands.ts';
import { lakes } from './regions/lakes.ts';
import { mountains } from './regions/mountains.ts';
import { news } from './regions/news.ts';
import { rivers } from './regions/rivers.ts';
import { seas } from './regions/seas.ts';
import { straits } from './regions/straits.ts';

export type { Region };

/** Everything that articles name which is neither a country, a division of one, nor a settlement. */
export const regions: readonly Region[] = [
  ...continents,
  ...news,
  ...seas,
  ...straits,
  ...lakes,
  ...rivers,
  ...mountains,
  ...deserts,
  ...islands,
];
