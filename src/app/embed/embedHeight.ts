/** From this width on the card stands beside what the map shows, and not below it; in CSS pixels. */
export const WIDE = 640;

/** From this width on the places are listed at first; in CSS pixels. */
export const ROOMY = 860;

/** The height that suits the compact form at a width, both in CSS pixels: upright when narrow, flat when wide. */
export function embedHeight(width: number): number {
  return width < WIDE ? clamp(width * 1.35, 420, 560) : clamp(width * 0.62, 460, 640);
}

const clamp = (value: number, least: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, value)));
