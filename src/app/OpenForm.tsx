import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { ImportError } from '../import/ImportError.ts';
import type { ImportedArticle } from '../import/ImportedArticle.ts';
import { importFile } from '../import/importFile.ts';
import { importRichText } from '../import/importRichText.ts';
import { importText } from '../import/importText.ts';
import type { Story } from '../story/types.ts';
import { words } from '../words/words.ts';
import type { OwnArticle } from './useOwnArticle.ts';

interface Props {
  bring(article: OwnArticle): void;
  show(story: Story): void;
  close(): void;
}

const parseDocument = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Takes an article: pasted, with its headings and quotes where the clipboard has them, or from a file. */
export default function OpenForm({ bring, show, close }: Props) {
  const [text, setText] = useState('');
  /** What was pasted last, as text and as the HTML it came with. */
  const [pasted, setPasted] = useState({ text: '', html: '' });
  const [failure, setFailure] = useState('');

  const attempt = async (act: () => Promise<void> | void) => {
    setFailure('');
    try {
      await act();
      setText('');
      close();
    } catch (cause) {
      if (!(cause instanceof ImportError)) throw cause;
      setFailure(cause.message);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The HTML counts only as long as the text is what came with it.
    const isRich = pasted.html !== '' && plain(pasted.text) === plain(text);
    void attempt(() => bring(own(isRich ? importRichText(pasted.html, parseDocument) : importText(text))));
  };

  const keepHtml = ({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = currentTarget.value === '' ? clipboardData.getData('text/html') : '';
    setPasted({ html, text: clipboardData.getData('text/plain') });
  };

  const open = (file: File | undefined) => {
    if (!file) return;
    void attempt(async () => {
      const imported = importFile(file.name, new Uint8Array(await file.arrayBuffer()), parseDocument);
      if (imported.type === 'story') show(imported.story);
      else bring(own(imported.article));
    });
  };

  return (
    <>
      <form className="open-form" onSubmit={submit}>
        <label>
          {words.pasteArticle}
          <textarea
            rows={9}
            value={text}
            placeholder={words.pasteHint}
            onPaste={keepHtml}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <button type="submit" disabled={text.trim() === ''}>
          {words.findPlaces}
        </button>
      </form>
      <label>
        {words.orFile}
        <input
          type="file"
          accept=".txt,.md,.html,.htm,.json,text/*,application/json"
          onChange={(event) => open(event.target.files?.[0])}
        />
      </label>
      <p role="alert">{failure}</p>
      <p className="dialog-note">{words.staysHere}</p>
    </>
  );
}

/** What the page needs of an imported article; what is not known is left out. */
function own({ title, byline, published, lang, text, blocks }: ImportedArticle): OwnArticle {
  return {
    title,
    text,
    blocks,
    lang: lang ?? 'en',
    ...(byline !== null && { byline }),
    ...(published !== null && { published }),
  };
}

/** Text without its line ends, which a text field changes. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
