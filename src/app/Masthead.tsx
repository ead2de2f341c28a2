import { Download, FolderOpen, Moon, Sun, SunMoon } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { DialogButton } from '../controls/DialogButton.tsx';
import { words } from '../words/words.ts';
import { About } from './About.tsx';
import { setting } from './setting.ts';
import type { useOwnArticle } from './useOwnArticle.ts';
import { THEMES, type ThemeChoice } from './useTheme.ts';

const ExportForm = lazy(() => import('./export/ExportForm.tsx'));
const OpenForm = lazy(() => import('./OpenForm.tsx'));

interface Props {
  own: ReturnType<typeof useOwnArticle>;
  choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

const ICONS = { auto: SunMoon, light: Sun, dark: Moon } as const;

/** The name of the page, the ways past it, and the theme. */
export function Masthead({ own, choice, choose }: Props) {
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
      <div className="masthead-tools">
        {setting('open') !== 'no' && (
          <DialogButton label={words.open} icon={<FolderOpen size={15} aria-hidden />} isLabelled>
            {(close) => (
              <Suspense>
                <OpenForm bring={own.bring} show={own.show} close={close} />
              </Suspense>
            )}
          </DialogButton>
        )}
        <DialogButton label={words.exportStory} icon={<Download size={15} aria-hidden />} isLabelled>
          {(close) => (
            <Suspense>
              <ExportForm close={close} />
            </Suspense>
          )}
        </DialogButton>
        <About />
        <fieldset className="switch">
          <legend className="hidden">{words.theme}</legend>
          {THEMES.map((theme) => {
            const Icon = ICONS[theme];
            return (
              <label key={theme} title={words.themes[theme]}>
                <input
                  type="radio"
                  name="theme"
                  value={theme}
                  checked={theme === choice}
                  onChange={() => choose(theme)}
                />
                <Icon size={15} aria-hidden />
                <span>{words.themes[theme]}</span>
              </label>
            );
          })}
        </fieldset>
      </div>
    </header>
  );
}

/** Moves the focus and leaves the address alone: its hash is the selection. */
const skipTo = (id: string) => () => document.getElementById(id)?.focus();
