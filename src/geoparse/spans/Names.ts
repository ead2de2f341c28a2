import type { Found } from '../../gazetteer/Gazetteer.ts';
import type { Words } from '../reading/Reading.ts';
import type { Span } from '../reading/Span.ts';
import { type Lookup, nameAt } from './nameAt.ts';

/** The gazetteer's names in one text; each word and each place in the text is looked up once. */
export class Names implements Lookup {
  readonly words: Words;
  readonly #found = new Map<string, Found>();
  readonly #spans = new Map<number, Span | null>();

  constructor(words: Words) {
    this.words = words;
  }

  /** The longest name that begins at this word; null where none does. */
  at(index: number): Span | null {
    let span = this.#spans.get(index);
    if (span === undefined) {
      span = nameAt(this, index);
      this.#spans.set(index, span);
    }
    return span;
  }

  /** What the gazetteer has of a folded word. */
  ofWord(word: string): Found {
    let found = this.#found.get(word);
    if (!found) {
      found = this.words.gazetteer.find(word);
      this.#found.set(word, found);
    }
    return found;
  }
}
