import { type ClipboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { startHere } from '../../controls/startHere.ts';
import { bringWords } from '../../words/bringWords.ts';
import { sampleWords } from '../../words/sampleWords.ts';
import { importApart } from '../../worker/importApart.ts';
import { SampleList } from '../welcome/SampleList.tsx';
import { Bookmarklet } from './Bookmarklet.tsx';
import { HomeField } from './HomeField.tsx';
import { LongPaste } from './LongPaste.tsx';
import { readFile } from './readFile.ts';
import { useBringing } from './useBringing.ts';

/** A longer text is not put into a field, which would lay all of it out at once; in UTF-16 units. */
const MOST_IN_FIELD = 30_000;

/** Takes an article: pasted, with its headings and quotes where the clipboard has them, from a file, or a sample. */
export default function OpenForm({ close }: { close(): void }) {
  const [text, setText] = useState('');
  /** What was pasted last, as text and as the HTML it came with. */
  const [pasted, setPasted] = useState({ text: '', html: '' });
  const field = useRef<HTMLTextAreaElement>(null);
  const { bring, failure, isReading } = useBringing(() => {
    setText('');
    close();
  });

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() === '' || isReading) return;
    // The HTML counts only as long as the text is what came with it.
    const isSame = pasted.text === text || plain(pasted.text) === plain(text);
    const isRich = pasted.html !== '' && isSame;
    const request = isRich
      ? ({ type: 'rich', content: pasted.html } as const)
      : ({ type: 'text', content: text } as const);
    void bring(() => importApart(request));
  };

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData, currentTarget } = event;
    const isAll = currentTarget.value === '';
    const plainText = clipboardData.getData('text/plain');
    setPasted({ html: isAll ? clipboardData.getData('text/html') : '', text: plainText });
    if (!isAll || plainText.length <= MOST_IN_FIELD) return;
    event.preventDefault();
    setText(plainText);
  };

  const clear = () => {
    flushSync(() => setText(''));
    field.current?.focus();
  };

  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) void bring(() => readFile(file));
    // The same file may be chosen again, mended.
    input.value = '';
  };

  const takeField = (element: HTMLTextAreaElement | null) => {
    field.current = element;
    startHere(element);
  };

  return (
    <>
      <form className="open-form" onSubmit={submit}>
        {text.length > MOST_IN_FIELD ? (
          <LongPaste text={text} clear={clear} />
        ) : (
          <label>
            {bringWords.pasteArticle}
            <textarea
              ref={takeField}
              rows={7}
              value={text}
              placeholder={bringWords.pasteHint}
              onPaste={paste}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
              }}
            />
          </label>
        )}
        <HomeField site="" />
        <button type="submit" disabled={text.trim() === '' || isReading}>
          {isReading ? bringWords.reading : bringWords.findPlaces}
        </button>
      </form>
      <label>
        {bringWords.orFile}
        <input
          type="file"
          accept=".txt,.md,.markdown,.html,.htm,.xhtml,.json,.docx,.odt,.epub,.pdf,.mht,.mhtml,.eml,text/*,application/json"
          onChange={(event) => choose(event.target)}
        />
      </label>
      <p role="alert">{failure}</p>
      <h3>{sampleWords.title}</h3>
      <SampleList />
      <Bookmarklet />
      <p className="dialog-note">{bringWords.staysHere}</p>
    </>
  );
}

/** Text without its line ends, which a text field changes. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
