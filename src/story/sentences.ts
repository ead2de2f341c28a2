import { cutsOf } from '../text/cutsOf.ts';
import type { Story } from './types.ts';

/** A sentence of the text. Offsets in UTF-16 units, half open, without white space at either end. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

// After these a full stop does not end the sentence, whatever follows.
const TITLE =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gov|Sen|Rep|Gen|Maj|Col|Capt|Lt|Sgt|Cmdr|Adm|Pres|St|Mt|Ft|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$/;

/**
 * The sentences of a story, block by block: Unicode's rules (UAX 29) through `Intl.Segmenter`,
 * joined again where they stop after a title or an initial.
 */
export function sentences({ text, blocks, lang }: Pick<Story, 'text' | 'blocks' | 'lang'>): Sentence[] {
  const segmenter = new Intl.Segmenter(knownLocale(lang), { granularity: 'sentence' });
  return blocks.flatMap((block) => {
    const found: Sentence[] = [];
    let start: number | null = null;
    for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
      start ??= block.start + index;
      if (TITLE.test(segment)) continue;
      pushTrimmed(found, text, start, block.start + index + segment.length);
      start = null;
    }
    if (start !== null) pushTrimmed(found, text, start, block.end);
    return found;
  });
}

/** A longer “sentence” has lost its full stops, in UTF-16 units; it is cut where words end. */
const LONGEST = 2000;

function pushTrimmed(found: Sentence[], text: string, start: number, end: number): void {
  for (const cut of cutsOf(text, start, end, LONGEST)) {
    pushPiece(found, text, start, cut);
    start = cut;
  }
}

function pushPiece(found: Sentence[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (!trimmed) return;
  const from = start + raw.indexOf(trimmed);
  found.push({ start: from, end: from + trimmed.length });
}

/** A stranger's language tag may be malformed, for which `Intl` throws; English then serves. */
function knownLocale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
