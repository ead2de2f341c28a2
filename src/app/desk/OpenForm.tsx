import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ImportError } from '../../import/ImportError.ts';
import { checkSize, type Imported } from '../../import/importFile.ts';
import { importRichText } from '../../import/importRichText.ts';
import { importText } from '../../import/importText.ts';
import { bringWords } from '../../words/bringWords.ts';
import { Bookmarklet } from './Bookmarklet.tsx';
import { LongPaste } from './LongPaste.tsx';
import { parseDocument } from './parseDocument.ts';
import { readFile } from './readFile.ts';
import { useDesk } from './useDesk.ts';

/** A longer text is not put into a field, which would lay all of it out at once; in UTF-16 units. */
const MOST_IN_FIELD = 30_000;

/** Takes an article: pasted, with its headings and quotes where the clipboard has them, or from a file. */
export default function OpenForm({ close }: { close(): void }) {
  const desk = useDesk();
  const [text, setText] = useState('');
  /** What was pasted last, as text and as the HTML it came with. */
  const [pasted, setPasted] = useState({ text: '', html: '' });
  const [failure, setFailure] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  const attempt = async (read: () => Imported | Promise<Imported>) => {
    setFailure('');
    try {
      const imported = await read();
      setText('');
      close();
      // Reading and showing a long text are two tasks, between which the page answers.
      await new Promise((go) => setTimeout(go));
      desk.bring(imported);
    } catch (cause) {
      if (!(cause instanceof ImportError)) throw cause;
      setFailure(cause.message);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The HTML counts only as long as the text is what came with it.
    const isSame = pasted.text === text || plain(pasted.text) === plain(text);
    const isRich = pasted.html !== '' && isSame;
    const encoding = { name: 'utf-8', guessed: false };
    void attempt(() => {
      checkSize(isRich ? pasted.html.length : text.length);
      const article = isRich ? importRichText(pasted.html, parseDocument) : importText(text);
      return { type: 'article', article, encoding };
    });
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
    if (file) void attempt(() => readFile(file));
    // The same file may be chosen again, mended.
    input.value = '';
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
              ref={field}
              rows={9}
              value={text}
              placeholder={bringWords.pasteHint}
              onPaste={paste}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
        )}
        <button type="submit" disabled={text.trim() === ''}>
          {bringWords.findPlaces}
        </button>
      </form>
      <label>
        {bringWords.orFile}
        <input
          type="file"
          accept=".txt,.md,.markdown,.html,.htm,.xhtml,.json,text/*,application/json"
          onChange={(event) => choose(event.target)}
        />
      </label>
      <p role="alert">{failure}</p>
      <Bookmarklet />
      <p className="dialog-note">{bringWords.staysHere}</p>
    </>
  );
}

/** Text without its line ends, which a text field changes. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
