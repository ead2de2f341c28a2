/**
 * The relative address of a place, `#place=ID`, as the page's own hash names it: percent-encoded, so that it is an
 * IRI reference (RFC 3987) for any id.
 */
export function placeFragment(placeId: string): string {
  return `#${new URLSearchParams({ place: placeId })}`;
}
