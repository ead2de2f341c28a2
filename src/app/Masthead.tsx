import { CodeXml, Download, FolderOpen, Library, Link } from 'lucide-react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { later } from '../controls/later.tsx';
import type { ThemeChoice } from '../embed/ThemeChoice.ts';
import { carried } from '../story/carried.ts';
import { words } from '../words/words.ts';
import { About } from './About.tsx';
import { ReviewButton } from './ReviewButton.tsx';
import { setting } from './setting.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { Toolbar } from './Toolbar.tsx';

const OpenForm = later(() => import('./desk/OpenForm.tsx'));
const Stories = later(() => import('./desk/Stories.tsx'));
const Share = later(() => import('./desk/Share.tsx'));
const ExportForm = later(() => import('./export/ExportForm.tsx'));
const EmbedForm = later(() => import('./embed/EmbedForm.tsx'));

interface Props {
  isNarrow: boolean;
  choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

/** The name of the page, the ways past it, and what can be done. */
export function Masthead({ isNarrow, choice, choose }: Props) {
  const canOpen = setting('open') !== 'no';
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
          canOpen && (
            <>
              <ReviewButton />
              <DialogButton label={words.open} icon={<FolderOpen size={15} aria-hidden />} isLabelled>
                {(close) => <OpenForm close={close} />}
              </DialogButton>
            </>
          )
        }
      >
        {canOpen && (
          <>
            <DialogButton label={words.stories} icon={<Library size={15} aria-hidden />} isLabelled>
              {() => <Stories />}
            </DialogButton>
            <DialogButton label={words.share} icon={<Link size={15} aria-hidden />} isLabelled>
              {() => <Share />}
            </DialogButton>
          </>
        )}
        <DialogButton label={words.exportStory} icon={<Download size={15} aria-hidden />} isLabelled>
          {(close) => <ExportForm close={close} />}
        </DialogButton>
        {carried('story') === null && (
          <DialogButton label={words.embed} icon={<CodeXml size={15} aria-hidden />} isLabelled>
            {() => <EmbedForm />}
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
