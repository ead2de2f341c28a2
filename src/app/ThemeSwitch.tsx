import { Moon, Sun, SunMoon } from 'lucide-react';
import { THEMES, type ThemeChoice } from '../embed/ThemeChoice.ts';
import { helpWords } from '../words/helpWords.ts';

interface Props {
  choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

const ICONS = { auto: SunMoon, light: Sun, dark: Moon } as const;

/** Light, dark, or as the system has it. */
export function ThemeSwitch({ choice, choose }: Props) {
  return (
    <fieldset className="switch">
      <legend className="hidden">{helpWords.theme}</legend>
      {THEMES.map((theme) => {
        const Icon = ICONS[theme];
        return (
          <label key={theme} title={helpWords.themes[theme]}>
            <input
              type="radio"
              name="theme"
              value={theme}
              checked={theme === choice}
              onChange={() => choose(theme)}
            />
            <Icon size={15} aria-hidden />
            <span>{helpWords.themes[theme]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
