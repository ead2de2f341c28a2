// Learns the geoparser's model from annotated news and writes it to public/data/model-en.bin.
//   npm run train -- FOLDER     FOLDER holds corpora as *.jsonl; none of their text goes into what is written
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { encodeModel } from '../../src/geoparse/model/format.ts';
import { writeData } from '../data/writeData.ts';
import { answersOf } from './answersOf.ts';
import { calibration } from './calibration.ts';
import { answerFolds, learnFolds } from './crossValidate.ts';
import { learn, prepare } from './learn.ts';
import { modelFile } from './modelFile.ts';
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
const stored = { ...quantise(learn(documents, gazetteer)), calibration: calibration(answers) };
writeData([modelFile(encodeModel(stored))]);
console.log(`learnt from ${documents.length} documents, calibrated on ${answers.length} answers`);
