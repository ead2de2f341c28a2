export const THEMES = ['auto', 'light', 'dark'] as const;

/** What was chosen, by the reader or by a host: a theme, or the system's. */
export type ThemeChoice = (typeof THEMES)[number];
