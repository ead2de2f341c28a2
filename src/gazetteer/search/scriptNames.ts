import NAMES from '../../../data/names/scripts.json' with { type: 'json' };
import type { Gazetteer } from '../Gazetteer.ts';
import { scriptKey } from './scripts.ts';

/** Languages that tell, between them, the names of countries in the scripts that people type. */
const LANGS = 'ru uk bg sr el ar fa ur he hi bn th ko ja zh zh-Hant ka hy am'.split(' ');

/**
 * The English names of countries and large cities by what other scripts write: those of the countries as the browser
 * knows them, those of cities and divisions from a table.
 */
export function scriptNames(gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, others] of Object.entries(NAMES)) {
    for (const other of others) found.set(scriptKey(other), name);
  }
  const languages = LANGS.map((lang) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }));
  for (let entry = 1; gazetteer.is(entry, 'country'); entry++) {
    for (const language of languages) {
      const name = language.of(gazetteer.codeOf(entry));
      if (name) found.set(scriptKey(name), gazetteer.displayOf(entry));
    }
  }
  return found;
}
