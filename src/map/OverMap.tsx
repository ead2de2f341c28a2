import type { WhereinStore } from '../state/store.ts';
import { BasemapDialog } from './BasemapDialog.tsx';
import { FollowNotice } from './FollowNotice.tsx';
import type { Insets } from './Insets.ts';
import { MapKeys } from './keys/MapKeys.tsx';
import { MapFurniture } from './MapFurniture.tsx';
import { MapTools } from './MapTools.tsx';
import type { MapData } from './mapData.ts';
import type { MapCamera, PlaceMap } from './PlaceMap.ts';
import type { Theme } from './palette.ts';
import { StoryPictures } from './StoryPictures.tsx';
import type { StreetsState } from './useStreets.ts';

interface Props {
  store: WhereinStore;
  map: PlaceMap;
  data: MapData;
  /** What holds the map's canvas. */
  frame: HTMLElement;
  /** Where the map has come to rest; null before it has. */
  camera: MapCamera | null;
  theme: Theme;
  isCompact: boolean;
  insets: Insets;
  streets: StreetsState;
}

/** What a live map has over it and around it: what it says, its tools and its keys. */
export function OverMap(props: Props) {
  const { store, map, data, frame, camera, theme, isCompact, insets, streets } = props;
  return (
    <>
      {camera && (
        <>
          <MapFurniture
            store={store}
            map={map}
            data={data}
            camera={camera}
            theme={theme}
            insets={insets}
            streets={streets}
          />
          <MapKeys store={store} map={map} data={data} frame={frame} camera={camera} />
        </>
      )}
      <MapTools store={store} map={map} frame={frame.closest('section')}>
        {!isCompact && (
          <>
            <BasemapDialog choice={streets.choice} choose={streets.choose} />
            <StoryPictures store={store} map={map} data={data} theme={theme} />
          </>
        )}
      </MapTools>
      <FollowNotice store={store} />
    </>
  );
}
