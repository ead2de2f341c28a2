import type { PMTiles } from 'pmtiles';
import { useEffect, useRef, useState } from 'react';
import type { Bounds } from '../../geo/bounds.ts';
import type { WhereinStore } from '../../state/store.ts';
import { mapWords } from '../../words/mapWords.ts';
import { pictureWords } from '../../words/pictureWords.ts';
import { words } from '../../words/words.ts';
import type { FindArea } from '../areas.ts';
import { type MapView, mapView } from '../mapView.ts';
import type { MapCamera } from '../PlaceMap.ts';
import type { Theme } from '../palette.ts';
import { mapPicture } from './mapPicture.ts';
import { pictureCamera } from './pictureCamera.ts';
import { useSize } from './useSize.ts';
import './mapPicture.css';

interface Props {
  store: WhereinStore;
  theme: Theme;
  archive: Promise<PMTiles>;
  /** Where the basemap holds a place's outline. Keep its identity, as that of `boundsOf`, from one render to the next. */
  areaOf: FindArea;
  /** The box of a place that is drawn as an area, in degrees. */
  boundsOf: (placeId: string) => Bounds | null;
  /** Told where the picture looks. Keep its identity too. */
  onCamera(camera: MapCamera): void;
}

type Phase =
  | { type: 'drawing' }
  | { type: 'drawn'; address: string; alt: string }
  | { type: 'failed'; why: string };

/** The map as a picture, where the live one cannot be drawn: it fills its container and follows the selection. */
export function MapPicture({ store, theme, archive, areaOf, boundsOf, onCamera }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const size = useSize(container);
  const view = useView(store, theme);
  const [phase, setPhase] = useState<Phase>({ type: 'drawing' });

  useEffect(() => {
    if (!size) return;
    let isGone = false;
    const draw = async () => {
      const camera = pictureCamera(view, boundsOf, size);
      onCamera({ ...camera, ...size });
      const svg = await mapPicture({ archive: await archive, view, camera, ...size, areaOf });
      if (isGone) return;
      const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      const alt = pictureWords.places(view.places.map(({ place }) => place.name));
      setPhase({ type: 'drawn', address, alt });
    };
    draw().catch((error: unknown) => {
      if (isGone) return;
      console.error(error);
      setPhase({ type: 'failed', why: mapWords.mapFailed });
    });
    return () => {
      isGone = true;
    };
  }, [archive, view, size, areaOf, boundsOf, onCamera]);

  const address = phase.type === 'drawn' ? phase.address : null;
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address]);

  return (
    <div ref={container} className="map-picture">
      {phase.type === 'drawing' && <p className="map-message">{words.loadingMap}</p>}
      {phase.type === 'drawn' && (
        <img
          src={phase.address}
          alt={phase.alt}
          style={{ display: 'block', width: '100%', height: '100%' }}
        />
      )}
      {phase.type === 'failed' && (
        <p className="map-message" role="status">
          {phase.why}
        </p>
      )}
    </div>
  );
}

/** The view of the store's state; what is under the pointer makes no new one. */
function useView(store: WhereinStore, theme: Theme): MapView {
  const [view, setView] = useState(() => mapView(store.getState(), theme));
  useEffect(() => {
    const update = () =>
      setView((last) => {
        const next = mapView(store.getState(), theme, last);
        const isSame =
          next.places === last.places && next.selected === last.selected && next.theme === last.theme;
        return isSame ? last : next;
      });
    update();
    return store.subscribe(update);
  }, [store, theme]);
  return view;
}
