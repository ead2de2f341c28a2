import { Image } from 'lucide-react';
import { useState } from 'react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { messageOf } from '../words/faultWords.ts';
import { mapWords } from '../words/mapWords.ts';
import { saveFile } from './picture/saveFile.ts';

interface Props {
  /** What the live map shows, as a picture of its own. */
  drawSvg(): Promise<string>;
  drawPng(): Promise<Blob>;
}

/** Saves the map as one of two pictures, or prints the story. */
export function PictureDialog({ drawSvg, drawPng }: Props) {
  const [failure, setFailure] = useState('');

  const options = (close: () => void) => {
    const save = (name: string, draw: () => Promise<Blob>) => () => {
      setFailure('');
      draw()
        .then((file) => saveFile(file, name))
        .then(close)
        .catch((cause: unknown) => setFailure(messageOf(cause)));
    };
    const svgFile = async () => new Blob([await drawSvg()], { type: 'image/svg+xml' });
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
        {option(mapWords.saveSvg, mapWords.saveSvgNote, save('map.svg', svgFile))}
        {option(mapWords.savePng, mapWords.savePngNote, save('map.png', drawPng))}
        {option(mapWords.print, mapWords.printNote, print)}
        <p role="alert">{failure}</p>
      </>
    );
  };

  return (
    <DialogButton label={mapWords.savePicture} icon={<Image size={16} aria-hidden />}>
      {options}
    </DialogButton>
  );
}
