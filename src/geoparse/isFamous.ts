import type { Gazetteer } from '../gazetteer/Gazetteer.ts';
import { populationClass } from '../gazetteer/population.ts';
import { FEATURES, POSTING } from '../gazetteer/tables.ts';
import type { Span } from './Span.ts';

const ADMIN1 = FEATURES.indexOf('admin1');

const CITY = populationClass(100_000);

/** Whether the name alone speaks so loudly for a place that what stands around it is drowned. */
export function isFamous(span: Span, gazetteer: Gazetteer): boolean {
  const { features, populations } = gazetteer.tables;
  const entry = gazetteer.firstPostingOf(span.name) & POSTING.entry;
  return (features[entry] ?? 0) <= ADMIN1 || (populations[entry] ?? 0) >= CITY;
}
