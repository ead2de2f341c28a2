import { useEffect, useRef, useState } from 'react';
import { isFault } from '../../fault/Fault.ts';
import type { Imported } from '../../import/Imported.ts';
import type { Story } from '../../story/types.ts';
import { bringWords } from '../../words/bringWords.ts';
import { messageOf } from '../../words/faultWords.ts';
import { importApart } from '../../worker/importApart.ts';
import { siteOf } from '../homes.ts';
import { asHandedOver, type HandedOver } from './asHandedOver.ts';
import { HomeField } from './HomeField.tsx';
import { useWorkspace } from './useWorkspace.ts';

/** How often the page is asked for its article, and how long, in milliseconds. */
const EVERY = 250;
const PATIENCE = 10_000;

type Phase =
  | { readonly type: 'waiting' }
  | { readonly type: 'failed'; readonly cause: string }
  | {
      readonly type: 'asking';
      readonly origin: string;
      readonly imported: Imported;
      readonly source: Story['source'];
    };

/** Takes the article that a bookmarklet hands over (`?bring`), once the reader has seen from whom and agreed. */
export function Handover() {
  const workspace = useWorkspace();
  const dialog = useRef<HTMLDialogElement>(null);
  const [phase, setPhase] = useState<Phase>({ type: 'waiting' });

  useEffect(() => {
    dialog.current?.showModal();
    return ask(setPhase);
  }, []);

  const leave = () => {
    const query = new URLSearchParams(location.search);
    query.delete('bring');
    history.replaceState(
      null,
      '',
      `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`,
    );
  };

  return (
    <dialog ref={dialog} className="dialog" aria-label={bringWords.handover} onClose={leave}>
      <h2>{bringWords.handover}</h2>
      {phase.type === 'waiting' && <p role="status">{bringWords.waiting}</p>}
      {phase.type === 'failed' && <p role="alert">{phase.cause}</p>}
      {phase.type === 'asking' && (
        <>
          <p>{bringWords.handedOver(phase.origin)}</p>
          <blockquote dir="auto">{titleOf(phase.imported)}</blockquote>
          {phase.imported.type === 'article' && <HomeField site={siteOf(phase)} />}
        </>
      )}
      <div className="dialog-actions">
        {phase.type === 'asking' && (
          <button
            type="button"
            onClick={() => {
              const { imported, source } = phase;
              dialog.current?.close();
              workspace.bring(imported, source);
            }}
          >
            {bringWords.accept}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {bringWords.refuse}
        </button>
      </div>
    </dialog>
  );
}

/** Asks the window that opened this one for its article, and hears nobody else; returns a function that gives up. */
function ask(setPhase: (phase: Phase) => void): () => void {
  const opener = window.opener as Window | null;
  const fail = () => setPhase({ type: 'failed', cause: bringWords.noHandover });
  if (!opener) {
    fail();
    return () => undefined;
  }
  const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    const page = source === opener ? asHandedOver(data) : null;
    if (!page) return;
    done();
    void taken(origin, page).then(setPhase);
  };
  addEventListener('message', hear);
  // Whoever opened this window may hear that it is ready; it says nothing else.
  const asking = setInterval(() => opener.postMessage({ type: 'wherein:bring-ready' }, '*'), EVERY);
  const giving = setTimeout(() => {
    done();
    fail();
  }, PATIENCE);
  const done = () => {
    removeEventListener('message', hear);
    clearInterval(asking);
    clearTimeout(giving);
  };
  return done;
}

async function taken(origin: string, { html, url }: HandedOver): Promise<Phase> {
  try {
    const imported = await importApart({ type: 'page', content: html });
    // What the page says of its address counts only as far as the browser vouches for it.
    const address = URL.canParse(url) ? new URL(url) : null;
    const source =
      address && address.origin === origin ? { name: address.host, url: address.href } : undefined;
    return { type: 'asking', origin, imported, source };
  } catch (cause) {
    if (!isFault(cause, 'import')) throw cause;
    return { type: 'failed', cause: messageOf(cause) };
  }
}

const titleOf = (imported: Imported) =>
  imported.type === 'story' ? imported.story.title : imported.article.title;
