/** The radius of a dot in pixels, by how often its place is mentioned. */
export const markRadius = (count: number) => Math.min(9, 3.6 + Math.sqrt(count));
