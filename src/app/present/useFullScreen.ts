import { useEffect, useRef } from 'react';

/**
 * Fills the screen as long as it is used, where the browser lets it.
 *
 * @param left told when the reader has left the full screen, as Escape does
 */
export function useFullScreen(left: () => void): void {
  const latest = useRef(left);
  latest.current = left;
  useEffect(() => {
    const change = () => {
      if (!document.fullscreenElement) latest.current();
    };
    document.addEventListener('fullscreenchange', change);
    // Refused in a frame without the permission, and on a phone that has no full screen: the window does as well.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', change);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
