import { useEffect } from 'react';
import type { ThemeChoice } from '../embed/ThemeChoice.ts';
import { useMedia } from './useMedia.ts';

/** Puts a choice in force on the page, and tells which of the two themes that is. */
export function useThemeInForce(choice: ThemeChoice): 'light' | 'dark' {
  const isDarkOutside = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    document.documentElement.dataset['theme'] = choice;
  }, [choice]);
  return choice === 'auto' ? (isDarkOutside ? 'dark' : 'light') : choice;
}
