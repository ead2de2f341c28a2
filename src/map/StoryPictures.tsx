import { useStore } from 'zustand';
import { Fault } from '../fault/Fault.ts';
import type { WhereinStore } from '../state/store.ts';
import { fileName } from '../story/fileName.ts';
import { pictureWords } from '../words/pictureWords.ts';
import { boundsFinder } from './boundsFinder.ts';
import type { MapData } from './mapData.ts';
import { mapView } from './mapView.ts';
import { PictureDialog } from './PictureDialog.tsx';
import type { PlaceMap } from './PlaceMap.ts';
import type { Theme } from './palette.ts';
import { FORMATS, type PictureFormat, type PictureScope } from './picture/formats.ts';
import { pngOf } from './picture/pngOf.ts';
import { storyPicture } from './picture/storyPicture.ts';

interface Props {
  store: WhereinStore;
  map: PlaceMap;
  data: MapData;
  theme: Theme;
}

/** The dialog that saves the story's map as a picture. */
export function StoryPictures({ store, map, data: { archive, findArea }, theme }: Props) {
  const story = useStore(store, (state) => state.story);
  const draw = (scope: PictureScope, format: PictureFormat): Promise<string> => {
    if (!archive) return Promise.reject(new Fault('save/cannot-draw', {}));
    const { width, height } = FORMATS[format];
    const { selected } = mapView(store.getState(), theme);
    const now = map.camera();
    const nearer = Math.log2(Math.min(width / now.width, height / now.height));
    return storyPicture({
      story,
      archive,
      areaOf: findArea,
      boundsOf: boundsFinder(story.places, findArea),
      width,
      height,
      theme,
      hasHeadline: true,
      ...(scope === 'screen'
        ? { shows: { center: now.center, zoom: now.zoom + nearer }, selected }
        : { shows: scope }),
    });
  };
  return (
    <PictureDialog
      draw={draw}
      toPng={pngOf}
      nameOf={(extension) => fileName(story.title, extension)}
      alt={pictureWords.storyMap(
        story.title,
        story.places.map(({ name }) => name),
      )}
    />
  );
}
