import type { Found, Gazetteer } from '../gazetteer/Gazetteer.ts';
import { nameAt } from './nameAt.ts';
import type { Span } from './Span.ts';
import type { Token } from './Token.ts';

/** The gazetteer's names in one text; each word and each place in the text is looked up once. */
export class Names {
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  readonly #words = new Map<string, Found>();
  readonly #spans = new Map<number, Span | null>();

  constructor(tokens: readonly Token[], gazetteer: Gazetteer) {
    this.tokens = tokens;
    this.gazetteer = gazetteer;
  }

  /** The longest name that begins at this word; null where none does. */
  at(index: number): Span | null {
    let span = this.#spans.get(index);
    if (span === undefined) {
      span = nameAt(this.tokens, index, this.gazetteer, (word) => this.ofWord(word));
      this.#spans.set(index, span);
    }
    return span;
  }

  /** What the gazetteer has of a folded word. */
  ofWord(word: string): Found {
    let found = this.#words.get(word);
    if (!found) {
      found = this.gazetteer.find(word);
      this.#words.set(word, found);
    }
    return found;
  }
}
