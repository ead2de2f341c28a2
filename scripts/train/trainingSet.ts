import type { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { type Family, prepare, prepareSentence } from './prepare.ts';
import { readCorpora } from './readCorpora.ts';
import { readRoles } from './readRoles.ts';
import { sentences } from './sentences/sentences.ts';

/**
 * All that is learnt from: annotated documents, sentences with roles, and everyday sentences made of the gazetteer's names.
 *
 * @param corpora a folder of corpora as *.jsonl
 * @param roles a folder of sentences with roles as *.jsonl, if there is one
 */
export function trainingSet(gazetteer: Gazetteer, corpora: string, roles?: string): Family[] {
  const single = [...(roles ? readRoles(roles) : []), ...sentences(gazetteer)];
  return [
    ...readCorpora(corpora).map((gold) => prepare(gold, gazetteer)),
    ...single.map((gold) => prepareSentence(gold, gazetteer)),
  ];
}
