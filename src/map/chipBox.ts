import type { Box } from './calloutBox.ts';
import type { Outside } from './outside.ts';

/**
 * Where the chip at an edge of the map may stand (`map.css`), in pixels of the map's window.
 *
 * @param isAbove whether the one at the lower edge makes room for the chip that offers streets
 */
export function chipBox(
  side: Outside['side'],
  { width, height }: { readonly width: number; readonly height: number },
  isAbove: boolean,
): Box {
  if (side === 'left') return { left: 0, top: 0, right: 240, bottom: 40 };
  if (side === 'right') return { left: width - 240, top: 120, right: width, bottom: 156 };
  const top = side === 'top' ? 0 : height - (isAbove ? 80 : 44);
  const bottom = side === 'top' ? 40 : height;
  return { left: width * 0.34 - 90, top, right: width * 0.66 + 90, bottom };
}
