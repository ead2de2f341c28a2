import { STATES } from '../../gazetteer/classes.ts';
import type { Gazetteer } from '../../gazetteer/Gazetteer.ts';
import { populationClass } from '../../gazetteer/population.ts';
import { POSTING } from '../../gazetteer/tables.ts';
import type { Span } from '../reading/Span.ts';

const CITY = populationClass(100_000);

/** Whether the name alone speaks so loudly for a place that what stands around it is drowned. */
export function isFamous(span: Span, gazetteer: Gazetteer): boolean {
  const entry = gazetteer.firstPostingOf(span.name) & POSTING.entry;
  return gazetteer.isAny(entry, STATES) || gazetteer.sizeOf(entry) >= CITY;
}
