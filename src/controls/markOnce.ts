/** What hosts can measure the page by: the article can be read; the map is on the page; the map is still. */
type Mark = 'wherein:article' | 'wherein:map' | 'wherein:idle';

/** Sets one of the page's performance marks, the first time alone. */
export function markOnce(mark: Mark): void {
  if (performance.getEntriesByName(mark).length === 0) performance.mark(mark);
}
