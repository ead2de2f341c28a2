import { CodeXml, Download, FolderOpen } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { DialogButton } from '../controls/DialogButton.tsx';
import type { ThemeChoice } from '../embed/ThemeChoice.ts';
import { carried } from '../story/carried.ts';
import { words } from '../words/words.ts';
import { About } from './About.tsx';
import { setting } from './setting.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { useOwnArticle } from './useOwnArticle.ts';

const ExportForm = lazy(() => import('./export/ExportForm.tsx'));
const OpenForm = lazy(() => import('./OpenForm.tsx'));
const EmbedForm = lazy(() => import('./embed/EmbedForm.tsx'));

interface Props {
  isNarrow: boolean;
  own: ReturnType<typeof useOwnArticle>;
  choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

/** The name of the page, the ways past it, and what can be done. */
export function Masthead({ isNarrow, own, choice, choose }: Props) {
  return (
    <header className="masthead">
      <button type="button" className="skip" onClick={skipTo('article')}>
        {words.skipToArticle}
      </button>
      <button type="button" className="skip" onClick={skipTo('places')}>
        {words.skipToPlaces}
      </button>
      <p className="wordmark">
        <a href={setting('home') ?? './'}>{words.name}</a> <span>{words.tagline}</span>
      </p>
      <Toolbar
        isNarrow={isNarrow}
        first={
          setting('open') !== 'no' && (
            <DialogButton label={words.open} icon={<FolderOpen size={15} aria-hidden />} isLabelled>
              {(close) => (
                <Suspense>
                  <OpenForm bring={own.bring} show={own.show} close={close} />
                </Suspense>
              )}
            </DialogButton>
          )
        }
      >
        <DialogButton label={words.exportStory} icon={<Download size={15} aria-hidden />} isLabelled>
          {(close) => (
            <Suspense>
              <ExportForm close={close} />
            </Suspense>
          )}
        </DialogButton>
        {carried('story') === null && (
          <DialogButton label={words.embed} icon={<CodeXml size={15} aria-hidden />} isLabelled>
            {() => (
              <Suspense>
                <EmbedForm />
              </Suspense>
            )}
          </DialogButton>
        )}
        <About />
        <ThemeSwitch choice={choice} choose={choose} />
      </Toolbar>
    </header>
  );
}

/** Moves the focus and leaves the address alone: its hash is the selection. */
const skipTo = (id: string) => () => document.getElementById(id)?.focus();
