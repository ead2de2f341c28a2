import type { Reading } from '../reading/Reading.ts';
import { recase } from '../reading/recase.ts';
import { tokenise } from '../reading/tokenise.ts';
import { placeSpans } from './placeSpans.ts';

/** A text read for places: its words, the spans among them that may name one, and what speaks for that. */
export function read(
  text: string,
  known: Pick<Reading, 'gazetteer' | 'lexicon' | 'model' | 'home'>,
): Reading {
  const { gazetteer, lexicon } = known;
  const tokens = recase({ tokens: tokenise(text, lexicon), gazetteer, lexicon });
  return { ...known, text, tokens, ...placeSpans({ tokens, gazetteer, lexicon }) };
}
