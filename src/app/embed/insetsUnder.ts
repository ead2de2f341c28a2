import { type Insets, NO_INSETS } from '../../map/Insets.ts';

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'>;

/**
 * What a card takes of the map that it lies over: the bottom where it is as wide as the map, the left where it is tall.
 * A card that hides the whole map, or only a corner of it, takes nothing.
 */
export function insetsUnder(map: Box, card: Box): Insets {
  const isBroad = card.width > map.width * 0.7;
  const isTall = card.height > map.height * 0.7;
  if (isBroad && !isTall && card.height > 0) return { left: 0, bottom: Math.round(map.bottom - card.top) };
  if (!isBroad && card.height > map.height * 0.4)
    return { left: Math.round(card.right - map.left), bottom: 0 };
  return NO_INSETS;
}
