// Learns the geoparser's weights from annotated news and writes them to src/geoparse/model/learnt.ts.
//   npm run train -- FOLDER     FOLDER holds corpora as *.jsonl; none of their text goes into what is written
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { answersOf } from './answersOf.ts';
import { calibration } from './calibration.ts';
import { answerFolds, learnFolds } from './crossValidate.ts';
import { learn, prepare } from './learn.ts';
import { quantise } from './quantise.ts';
import { readCorpora } from './readCorpora.ts';

const FOLDS = 5;

const folder = argv[2];
if (!folder) {
  console.error('usage: npm run train -- FOLDER');
  exit(2);
}
const gazetteer = Gazetteer.from(readFileSync(new URL('../../public/data/gazetteer.bin', import.meta.url)));
const documents = readCorpora(folder).map((gold) => prepare(gold, gazetteer));
const answers = answerFolds(documents, learnFolds(documents, FOLDS, gazetteer), gazetteer).flatMap(
  ({ gold, result }) => answersOf(gold, result),
);
const { step, weights } = quantise(learn(documents, gazetteer));
const tables = Object.entries(calibration(answers)).map(
  ([basis, table]) => `    ${basis}: [${table.join(', ')}],`,
);
const lines = weights.match(/.{1,100}/g) ?? [];
writeFileSync(
  new URL('../../src/geoparse/model/learnt.ts', import.meta.url),
  `// biome-ignore-all format: written by a script
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a share of right answers may look like one
// Written by \`npm run train\` (scripts/train): one signed byte a weight. Not to be edited by hand.

export const learnt = {
  step: ${step},
  calibration: {
${tables.join('\n')}
  },
  weights:
${lines.map((line) => `    '${line}'`).join(' +\n')},
};
`,
);
console.log(`learnt from ${documents.length} documents, calibrated on ${answers.length} answers`);
