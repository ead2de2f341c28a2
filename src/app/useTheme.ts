import { useCallback, useState } from 'react';
import { THEMES, type ThemeChoice } from '../embed/ThemeChoice.ts';
import { recall, remember } from './remembered.ts';
import { useThemeInForce } from './useThemeInForce.ts';

/** The theme chosen (by `?theme=`, or by the switch on an earlier visit), the one in force, and the switch. */
export function useTheme() {
  const [choice, setChoice] = useState<ThemeChoice>(initialChoice);
  const theme = useThemeInForce(choice);
  const choose = useCallback((next: ThemeChoice) => {
    setChoice(next);
    remember('theme', next);
  }, []);
  return { choice, theme, choose } as const;
}

function initialChoice(): ThemeChoice {
  const asked = new URLSearchParams(location.search).get('theme') ?? recall('theme');
  return THEMES.find((known) => known === asked) ?? 'auto';
}
