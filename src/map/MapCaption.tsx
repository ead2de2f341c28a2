import { useStore } from 'zustand';
import { selectedPlace } from '../state/selectors.ts';
import type { WhereinStore } from '../state/store.ts';
import { mapWords } from '../words/mapWords.ts';
import { pictureWords } from '../words/pictureWords.ts';
import type { MapCamera } from './PlaceMap.ts';
import { PictureFrame } from './picture/PictureFrame.ts';
import { scaleBar } from './picture/scaleBar.ts';

interface Props {
  store: WhereinStore;
  /** Where the map is; null while there is none. */
  camera: MapCamera | null;
  attribution: string;
}

/** The line under the map: what its marks mean, each of the two also a filter; its scale; whose data it shows. */
export function MapCaption({ store, camera, attribution }: Props) {
  const role = useStore(store, (state) => state.filter.role);
  const hasUncertain = useStore(store, ({ story }) =>
    story.places.some(({ certainty, point }) => point && certainty !== 'certain'),
  );
  const isSelected = useStore(store, (state) => selectedPlace(state) !== null);
  const toggle = (wanted: 'literal' | 'associative') =>
    store.getState().setFilter({ role: role === wanted ? 'any' : wanted });
  const bar =
    camera && camera.width > 0 ? scaleBar(new PictureFrame(camera, camera.width, camera.height)) : null;
  return (
    <div className="map-caption" data-selected={isSelected || undefined}>
      <fieldset className="legend">
        <legend className="hidden">{mapWords.legend}</legend>
        <button type="button" aria-pressed={role === 'literal'} onClick={() => toggle('literal')}>
          <span className="legend-mark" aria-hidden /> {mapWords.legendLiteral}
        </button>
        <button type="button" aria-pressed={role === 'associative'} onClick={() => toggle('associative')}>
          <span className="legend-mark" data-associative aria-hidden /> {mapWords.legendAssociative}
        </button>
        {hasUncertain && (
          <span className="legend-key">
            <span className="legend-mark" data-uncertain aria-hidden /> {mapWords.legendUncertain}
          </span>
        )}
      </fieldset>
      {bar && (
        <p className="map-scale">
          <span style={{ width: bar.pixels }} aria-hidden /> {pictureWords.distance(bar.metres)}
        </p>
      )}
      <p className="map-attribution">{attribution}</p>
    </div>
  );
}
