import { Image } from 'lucide-react';
import { useRef, useState } from 'react';
import { words } from '../words/words.ts';
import { saveFile } from './picture/saveFile.ts';

interface Props {
  /** What the live map shows, as a picture of its own. */
  drawSvg(): Promise<string>;
  drawPng(): Promise<Blob>;
}

/** Saves the map as one of two pictures, or prints the story. */
export function PictureDialog({ drawSvg, drawPng }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [failure, setFailure] = useState('');
  const save = (name: string, draw: () => Promise<Blob>) => () => {
    setFailure('');
    draw()
      .then((file) => saveFile(file, name))
      .then(() => dialog.current?.close())
      .catch((cause: unknown) => setFailure(cause instanceof Error ? cause.message : String(cause)));
  };
  const svgFile = async () => new Blob([await drawSvg()], { type: 'image/svg+xml' });
  const print = () => {
    dialog.current?.close();
    window.print();
  };
  return (
    <>
      <button
        type="button"
        aria-label={words.savePicture}
        title={words.savePicture}
        onClick={() => dialog.current?.showModal()}
      >
        <Image size={16} aria-hidden />
      </button>
      <dialog ref={dialog} className="map-dialog" aria-label={words.savePicture}>
        <h2>{words.savePicture}</h2>
        <button type="button" className="map-option" onClick={save('map.svg', svgFile)}>
          <strong>{words.saveSvg}</strong>
          <span>{words.saveSvgNote}</span>
        </button>
        <button type="button" className="map-option" onClick={save('map.png', drawPng)}>
          <strong>{words.savePng}</strong>
          <span>{words.savePngNote}</span>
        </button>
        <button type="button" className="map-option" onClick={print}>
          <strong>{words.print}</strong>
          <span>{words.printNote}</span>
        </button>
        <p role="alert">{failure}</p>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </>
  );
}
