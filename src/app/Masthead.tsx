import { FolderOpen } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { words } from '../words/words.ts';
import { About } from './About.tsx';
import { ReviewButton } from './ReviewButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { useOwnArticle } from './useOwnArticle.ts';
import type { ThemeChoice } from './useTheme.ts';

const OpenForm = lazy(() => import('./OpenForm.tsx'));

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
        <a href="./">{words.name}</a> <span>{words.tagline}</span>
      </p>
      <Toolbar
        isNarrow={isNarrow}
        first={
          <>
            <ReviewButton />
            <DialogButton label={words.open} icon={<FolderOpen size={15} aria-hidden />} isLabelled>
              {(close) => (
                <Suspense>
                  <OpenForm bring={own.bring} show={own.show} close={close} />
                </Suspense>
              )}
            </DialogButton>
          </>
        }
      >
        <About />
        <ThemeSwitch choice={choice} choose={choose} />
      </Toolbar>
    </header>
  );
}

/** Moves the focus and leaves the address alone: its hash is the selection. */
const skipTo = (id: string) => () => document.getElementById(id)?.focus();
