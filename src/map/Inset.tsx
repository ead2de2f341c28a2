import { useEffect, useMemo, useState } from 'react';
import { mapWords } from '../words/mapWords.ts';
import { INSET } from './insetCorner.ts';
import type { MapData } from './mapData.ts';
import type { MapCamera } from './PlaceMap.ts';
import type { Theme } from './palette.ts';
import { boxOn, insetCamera } from './picture/insetCamera.ts';
import { mapPicture } from './picture/mapPicture.ts';
import type { PictureCamera } from './picture/PictureFrame.ts';

interface Props {
  data: MapData;
  main: MapCamera;
  /** Where the story happens. */
  scene: PictureCamera | null;
  theme: Theme;
  onClick(): void;
}

/** An inset stays as it is while its middle moves less than this, in its pixels, or its zoom by less than this. */
const DRIFT = { pixels: 30, zoom: 0.6 } as const;

/** A small second map that shows where in the world the main one is, or the scene where that is the world. */
export function Inset({ data: { archive, findArea }, main, scene, theme, onClick }: Props) {
  const camera = useSettled(useMemo(() => insetCamera(main, scene), [main, scene]));
  const [svg, setSvg] = useState<string | null>(null);

  useEffect(() => {
    if (!camera || !archive) return;
    let isGone = false;
    const view = { places: [], selected: null, theme } as const;
    mapPicture({ archive, areaOf: findArea, view, camera, ...INSET, names: 'countries' }).then(
      (drawn) => !isGone && setSvg(drawn),
      // Without its tiles there is no inset; the main map tells the trouble.
      (cause: unknown) => console.error(cause),
    );
    return () => {
      isGone = true;
    };
  }, [archive, findArea, camera, theme]);

  const address = useMemo(
    () => (svg === null ? null : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))),
    [svg],
  );
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address]);

  if (!camera || address === null) return null;
  const box = boxOn(main, { ...camera, ...INSET });
  return (
    <button type="button" className="map-inset" data-over-map aria-label={mapWords.inset} onClick={onClick}>
      <img src={address} alt="" {...INSET} />
      {camera.zoom < main.zoom && <span style={box} />}
    </button>
  );
}

/** The camera before, as long as the new one is near it. */
function useSettled(next: PictureCamera | null): PictureCamera | null {
  const [last, setLast] = useState(next);
  const isNear =
    last !== null &&
    next !== null &&
    Math.abs(last.zoom - next.zoom) < DRIFT.zoom &&
    distance(last, next) < DRIFT.pixels;
  if (isNear || last === next) return last;
  setLast(next);
  return next;
}

function distance(a: PictureCamera, b: PictureCamera): number {
  const { left, top, width, height } = boxOn({ ...b, width: 0, height: 0 }, { ...a, ...INSET }, 0);
  return Math.hypot(left + width / 2 - INSET.width / 2, top + height / 2 - INSET.height / 2);
}
