import { ChevronUp, Map as MapIcon } from 'lucide-react';
import { mapWords } from '../words/mapWords.ts';

interface Props {
  isFolded: boolean;
  fold(isFolded: boolean): void;
}

/** Hides the map of a small screen, to leave all of it to the text, and shows it again. */
export default function MapFold({ isFolded, fold }: Props) {
  const label = isFolded ? mapWords.showMap : mapWords.hideMap;
  return (
    <button type="button" className="map-fold" aria-label={label} onClick={() => fold(!isFolded)}>
      {isFolded ? <MapIcon size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
      {isFolded && label}
    </button>
  );
}
