import { useState } from 'react';
import { exporters } from '../../export/exporters.ts';
import { saveFile } from '../../map/picture/saveFile.ts';
import { useWhereinStore } from '../../panels/StoreContext.ts';
import { carried } from '../../story/carried.ts';
import { fileName } from '../../story/fileName.ts';
import type { Story } from '../../story/types.ts';
import { exportWords } from '../../words/exportWords.ts';
import { messageOf } from '../../words/faultWords.ts';

type Format = keyof typeof exportWords.formats;

const FORMATS = Object.keys(exportWords.formats) as Format[];

/** Saves the story in one of the formats that other programs open, or as a page in one file. */
export default function ExportForm({ close }: { close(): void }) {
  const store = useWhereinStore();
  const [message, setMessage] = useState('');
  const [isMaking, setMaking] = useState(false);
  // A page in one file has no template for another one; it is what one would save.
  const formats = FORMATS.filter((format) => format !== 'html' || carried('story') === null);

  const save = async (format: Format) => {
    setMessage('');
    setMaking(true);
    try {
      const { story } = store.getState();
      const { extension, mediaType, text } = await write(story, format);
      saveFile(new Blob([text], { type: mediaType }), fileName(story.title, extension));
      close();
    } catch (cause) {
      setMessage(messageOf(cause));
    }
    setMaking(false);
  };

  return (
    <>
      <p className="dialog-note">{exportWords.intro}</p>
      {formats.map((format) => {
        const [name, note] = exportWords.formats[format];
        return (
          <button
            key={format}
            type="button"
            className="dialog-option"
            disabled={isMaking}
            onClick={() => void save(format)}
          >
            <strong>{name}</strong>
            <span>{note}</span>
          </button>
        );
      })}
      <p className="dialog-note">{exportWords.pictures}</p>
      <p role="alert">{isMaking ? exportWords.making : message}</p>
    </>
  );
}

async function write(story: Story, format: Format) {
  if (format !== 'html') {
    const { write: textOf, ...file } = exporters[format];
    return { ...file, text: textOf(story) };
  }
  const { makeSingleFile } = await import('./makeSingleFile.ts');
  return { extension: 'html', mediaType: 'text/html', text: await makeSingleFile(story) };
}
