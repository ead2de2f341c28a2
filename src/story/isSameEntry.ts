import type { Candidate } from './types.ts';

/** Whether two are the same place of the world: by the id that a gazetteer gives them, else by name and point. */
export function isSameEntry(a: Omit<Candidate, 'kind'>, b: Omit<Candidate, 'kind'>): boolean {
  for (const [gazetteer, id] of Object.entries(a.ids ?? {})) {
    const other = b.ids?.[gazetteer];
    if (other !== undefined) return String(other) === String(id);
  }
  if (a.name !== b.name || a.country !== b.country) return false;
  return a.point?.[0] === b.point?.[0] && a.point?.[1] === b.point?.[1];
}
