import { X } from 'lucide-react';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
import { bringWords } from '../../words/bringWords.ts';
import { sampleWords } from '../../words/sampleWords.ts';
import { importApart } from '../../worker/importApart.ts';
import { pastedFrom, readPasted } from '../workspace/readClipboard.ts';
import { useBringing } from '../workspace/useBringing.ts';
import { SampleList } from './SampleList.tsx';
import './welcome.css';

/** Says what the page is for to whoever sees a sample, and takes their article. */
export default function Welcome({ dismiss }: { dismiss(): void }) {
  const [text, setText] = useState('');
  const { bring, failure, isReading } = useBringing(() => setText(''));
  const paste = (event: ClipboardEvent) => {
    const pasted = text === '' ? pastedFrom(event.clipboardData) : null;
    if (!pasted) return;
    event.preventDefault();
    void bring(() => readPasted(pasted));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void bring(() => importApart({ type: 'text', content: text }));
  };
  return (
    <section className="welcome" aria-label={sampleWords.headline}>
      <h2>{sampleWords.headline}</h2>
      <p>{sampleWords.about}</p>
      <form onSubmit={submit}>
        <textarea
          rows={1}
          value={text}
          aria-label={sampleWords.field}
          placeholder={isReading ? bringWords.reading : sampleWords.hint}
          onPaste={paste}
          onChange={(event) => setText(event.target.value)}
        />
        {text.trim() !== '' && (
          <button type="submit" className="primary" disabled={isReading}>
            {bringWords.findPlaces}
          </button>
        )}
      </form>
      {failure && <p role="alert">{failure}</p>}
      <div className="welcome-samples">
        <span>{sampleWords.try}</span>
        <SampleList />
      </div>
      <button
        type="button"
        className="welcome-close"
        aria-label={sampleWords.dismiss}
        title={sampleWords.dismiss}
        onClick={dismiss}
      >
        <X size={16} aria-hidden />
      </button>
    </section>
  );
}
