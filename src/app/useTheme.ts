import { useCallback, useState } from 'react';
import { THEMES, type ThemeChoice } from '../embed/ThemeChoice.ts';
import { useThemeInForce } from './useThemeInForce.ts';

const KEY = 'wherein:theme';

/** The theme chosen (by `?theme=`, or by the switch on an earlier visit), the one in force, and the switch. */
export function useTheme() {
  const [choice, setChoice] = useState<ThemeChoice>(initialChoice);
  const theme = useThemeInForce(choice);
  const choose = useCallback((next: ThemeChoice) => {
    setChoice(next);
    remember(next);
  }, []);
  return { choice, theme, choose } as const;
}

function initialChoice(): ThemeChoice {
  const asked = new URLSearchParams(location.search).get('theme') ?? recall();
  return THEMES.find((known) => known === asked) ?? 'auto';
}

// Storage is denied in a sandboxed frame and in some private windows; the choice then holds for this page alone.

function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    return;
  }
}
