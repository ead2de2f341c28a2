import { THEMES, type ThemeChoice } from '../../embed/ThemeChoice.ts';

/** The theme that a page's query asks for. A reader's choice on an earlier visit is the full page's alone. */
export function themeOf(query: string): ThemeChoice {
  const asked = new URLSearchParams(query).get('theme');
  return THEMES.find((known) => known === asked) ?? 'auto';
}
