/**
 * The address of a place, `#place=ID`, as the page's own hash names it: percent-encoded, so that it is an IRI reference
 * (RFC 3987) for any id.
 *
 * @param page the address of the story's page, which makes it absolute
 */
export function placeFragment(placeId: string, page = ''): string {
  return `${page}#${new URLSearchParams({ place: placeId })}`;
}
