// Learns the geoparser's model from annotated news and writes it to public/data/model-en.bin.
//   npm run train -- CORPORA [ROLES]
// CORPORA holds annotated documents as *.jsonl, ROLES sentences with the role of one name each; none of their text goes
// into what is written.
import { readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { encodeModel } from '../../src/geoparse/model/format.ts';
import { writeData } from '../data/writeData.ts';
import { answersOf } from './answersOf.ts';
import { calibrates, calibration } from './calibration.ts';
import { answerFolds, learnFolds } from './crossValidate.ts';
import { learn } from './learn.ts';
import { modelFile } from './modelFile.ts';
import { quantise } from './quantise.ts';
import { trainingSet } from './trainingSet.ts';

const FOLDS = 5;

const [, , folder, roles] = argv;
if (!folder) {
  console.error('usage: npm run train -- CORPORA [ROLES]');
  exit(2);
}
const gazetteer = Gazetteer.from(readFileSync(new URL('../../public/data/gazetteer.bin', import.meta.url)));
const documents = trainingSet(gazetteer, folder, roles);
const answers = answerFolds(documents, learnFolds(documents, FOLDS, gazetteer), gazetteer).flatMap(
  ({ gold, result }) => (calibrates(gold) ? answersOf(gold, result) : []),
);
const stored = { ...quantise(learn(documents, gazetteer)), calibration: calibration(answers) };
writeData([modelFile(encodeModel(stored))]);
console.log(`learnt from ${documents.length} documents, calibrated on ${answers.length} answers`);
