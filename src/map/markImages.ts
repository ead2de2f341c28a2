import type { Map as MapLibre } from 'maplibre-gl';
import { PIN_RATIO, pinImages } from './pinImage.ts';
import { uncertainDots } from './uncertainDots.ts';

/** Gives the map every image that the style names. */
export function addMarkImages(map: MapLibre): void {
  const add = (name: string, width: number, data: Uint8Array) => {
    if (!map.hasImage(name)) map.addImage(name, { width, height: width, data });
  };
  for (const { name, image } of [...pinImages(), ...uncertainDots()]) {
    if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: PIN_RATIO });
  }
  add('room', 10, new Uint8Array(10 * 10 * 4));
  add('town', 8, disc(8, 2));
  add('capital', 8, disc(8, 3));
}

/** A grey disc that is at home in both themes; its radius in pixels. */
function disc(size: number, radius: number): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  const middle = (size - 1) / 2;
  for (let i = 0; i < size * size; i++) {
    const away = Math.hypot((i % size) - middle, Math.floor(i / size) - middle);
    // MapLibre takes colours multiplied by their opacity.
    const opacity = Math.max(0, Math.min(1, radius + 0.5 - away));
    data.set([135 * opacity, 129 * opacity, 120 * opacity, 255 * opacity], i * 4);
  }
  return data;
}
