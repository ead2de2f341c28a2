import { Image } from 'lucide-react';
import { useState } from 'react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { messageOf } from '../words/faultWords.ts';
import { mapWords } from '../words/mapWords.ts';
import { FORMATS, type PictureFormat, type PictureScope } from './picture/formats.ts';
import { saveFile } from './picture/saveFile.ts';

interface Props {
  /** Makes a picture of the story as SVG. */
  draw(scope: PictureScope, format: PictureFormat): Promise<string>;
  toPng(svg: string): Promise<Blob>;
  /** The name of a file of the story with an ending. */
  nameOf(extension: string): string;
  /** What the picture shows, in words. */
  alt: string;
}

/** Saves the map as a picture for publishing, or prints the story. */
export function PictureDialog({ draw, toPng, nameOf, alt }: Props) {
  const [failure, setFailure] = useState('');
  const [scope, setScope] = useState<PictureScope>('scene');
  const [format, setFormat] = useState<PictureFormat>('wide');

  const options = (close: () => void) => {
    const save = (extension: string, make: (svg: string) => Promise<Blob>) => () => {
      setFailure('');
      draw(scope, format)
        .then(make)
        .then((file) => saveFile(file, nameOf(extension)))
        .then(close)
        .catch((cause: unknown) => setFailure(messageOf(cause)));
    };
    const svgFile = (svg: string) => Promise.resolve(new Blob([svg], { type: 'image/svg+xml' }));
    const print = () => {
      close();
      window.print();
    };
    const option = (name: string, note: string, act: () => void) => (
      <button type="button" className="dialog-option" onClick={act}>
        <strong>{name}</strong>
        <span>{note}</span>
      </button>
    );
    return (
      <>
        <label>
          {mapWords.pictureShows}
          <select value={scope} onChange={({ target }) => setScope(target.value as PictureScope)}>
            <option value="scene">{mapWords.scene}</option>
            <option value="all">{mapWords.allPlaces}</option>
            <option value="screen">{mapWords.pictureShowsScreen}</option>
          </select>
        </label>
        <label>
          {mapWords.pictureFormat}
          <select value={format} onChange={({ target }) => setFormat(target.value as PictureFormat)}>
            {Object.entries(FORMATS).map(([key, { name }]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {option(mapWords.savePng, mapWords.savePngNote, save('png', toPng))}
        {option(mapWords.saveSvg, mapWords.saveSvgNote, save('svg', svgFile))}
        <label>
          {mapWords.altText}
          <textarea readOnly rows={3} value={alt} onFocus={({ target }) => target.select()} />
          <small>{mapWords.altTextNote}</small>
        </label>
        {option(mapWords.print, mapWords.printNote, print)}
        <p role="alert">{failure}</p>
      </>
    );
  };

  return (
    <DialogButton label={mapWords.savePicture} icon={<Image size={16} aria-hidden />} isLabelled>
      {options}
    </DialogButton>
  );
}
