import { THEMES } from '../../embed/ThemeChoice.ts';
import type { Place } from '../../story/types.ts';
import { embedDialogWords } from '../../words/embedDialogWords.ts';
import { helpWords } from '../../words/helpWords.ts';
import type { EmbedOptions } from './snippets.ts';

/** What can be chosen of an embed. */
export type Chosen = Pick<EmbedOptions, 'place' | 'theme' | 'width'>;

interface Props {
  chosen: Chosen;
  choose(chosen: Chosen): void;
  places: readonly Place[];
}

/** How wide, in which theme, and with which place an embed opens. */
export function EmbedChoices({ chosen, choose, places }: Props) {
  return (
    <div className="embed-choices">
      <label>
        {embedDialogWords.width}
        <select
          value={chosen.width ?? ''}
          onChange={({ target }) => choose({ ...chosen, width: Number(target.value) || null })}
        >
          <option value="">{embedDialogWords.columnWidth}</option>
          {Object.entries(embedDialogWords.widths).map(([width, name]) => (
            <option key={width} value={width}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {embedDialogWords.theme}
        <select
          value={chosen.theme}
          onChange={(event) =>
            choose({ ...chosen, theme: THEMES.find((known) => known === event.target.value) ?? 'auto' })
          }
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {helpWords.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {embedDialogWords.openingPlace}
        <select
          value={chosen.place ?? ''}
          onChange={(event) => choose({ ...chosen, place: event.target.value || null })}
        >
          <option value="">{embedDialogWords.nothing}</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
