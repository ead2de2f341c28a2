/** The parts of the embedded basemap that this page has asked for: what it takes to draw the same map again. */
export const askedRanges = new Set<string>();
