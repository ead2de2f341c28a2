import { Moon, Sun, SunMoon } from 'lucide-react';
import { words } from '../words/words.ts';
import { About } from './About.tsx';
import { THEMES, type ThemeChoice } from './useTheme.ts';

interface Props {
  choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

const ICONS = { auto: SunMoon, light: Sun, dark: Moon } as const;

/** The name of the page, the ways past it, and the theme. */
export function Masthead({ choice, choose }: Props) {
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
      <div className="masthead-tools">
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
