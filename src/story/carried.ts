/** The ids of the elements in which a page in one file carries what others fetch. */
export const CARRIED = {
  story: 'wherein-story',
  map: 'wherein-map',
  notices: 'wherein-notices',
} as const;

/** What this page carries under one of the ids; null for a page that does not. */
export function carried(what: keyof typeof CARRIED): string | null {
  return document.getElementById(CARRIED[what])?.textContent ?? null;
}
