import type { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { ENGLISH } from '../../src/geoparse/lexicon/lexiconOf.ts';
import { WEIGHTS } from '../../src/geoparse/model/Features.ts';
import type { Reading } from '../../src/geoparse/reading/Reading.ts';
import { tokenAt } from '../../src/geoparse/reading/Token.ts';
import { read } from '../../src/geoparse/spans/read.ts';
import { calibration } from './calibration.ts';
import type { Gold, Toponym } from './Gold.ts';
import { snippets } from './snippets.ts';

/** A document as the geoparser reads it, and the annotation that each of its spans meets, by the span's number. */
export interface Prepared {
  readonly gold: Gold;
  readonly reading: Reading;
  readonly met: ReadonlyMap<number, Toponym>;
}

/** A document, and its snippets after it. */
export type Family = readonly [Prepared, ...Prepared[]];

export function prepare(gold: Gold, gazetteer: Gazetteer): Family {
  return [prepareOne(gold, gazetteer), ...snippets(gold).map((snippet) => prepareOne(snippet, gazetteer))];
}

/** A sentence by itself, as a document. */
export function prepareSentence(gold: Gold, gazetteer: Gazetteer): Family {
  return [prepareOne(gold, gazetteer)];
}

export function prepareOne(gold: Gold, gazetteer: Gazetteer): Prepared {
  const model = { weights: new Float32Array(WEIGHTS), calibration: calibration([]) };
  const reading = read(gold.text, { gazetteer, lexicon: ENGLISH, model, home: null });
  const { tokens, spans } = reading;
  const met = new Map<number, Toponym>();
  for (const toponym of gold.toponyms) {
    let best = -1;
    let most = 0;
    spans.forEach((span, i) => {
      const { start } = tokenAt(tokens, span.first);
      const { end } = tokenAt(tokens, span.last);
      const overlap = Math.min(end, toponym.end) - Math.max(start, toponym.start);
      if (overlap > most && !met.has(i)) {
        most = overlap;
        best = i;
      }
    });
    if (best >= 0) met.set(best, toponym);
  }
  return { gold, reading, met };
}
