// Measures the geoparser on annotated corpora by cross-validation: no document is answered by weights that saw it,
// and no answer is calibrated by a table that was fitted to it.
//   npm run accuracy -- FOLDER SCORER [ERRORS]
// FOLDER holds corpora as *.jsonl; SCORER is a script that takes a corpus and an output; error lists go to ERRORS.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { answersOf } from '../../scripts/train/answersOf.ts';
import type { Answer } from '../../scripts/train/calibration.ts';
import { type Answered, answerFolds, calibrateFolds, learnFolds } from '../../scripts/train/crossValidate.ts';
import { prepare } from '../../scripts/train/learn.ts';
import { readCorpora } from '../../scripts/train/readCorpora.ts';
import { jsonLine } from '../../src/cli/jsonLine.ts';
import { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';
import { ROLES } from '../../src/geoparse/role/roleOf.ts';

const FOLDS = 5;
const KEPT = 0.7;

const [, , folder, scorer, errors] = argv;
if (!folder || !scorer) {
  console.error('usage: npm run accuracy -- FOLDER SCORER [ERRORS]');
  exit(2);
}
const gazetteer = Gazetteer.from(readFileSync(new URL('../../public/data/gazetteer.bin', import.meta.url)));
const documents = readCorpora(folder).map((gold) => prepare(gold, gazetteer));
const outputs = mkdtempSync(join(tmpdir(), 'wherein-accuracy-'));
const weights = learnFolds(documents, FOLDS, gazetteer);
const tables = calibrateFolds(answerFolds(documents, weights, gazetteer), FOLDS);
const answered = answerFolds(documents, weights, gazetteer, tables);
const all: Answer[] = [];
for (const corpus of new Set(answered.map(({ gold }) => gold.corpus))) {
  const own = answered.filter(({ gold }) => gold.corpus === corpus);
  const output = join(outputs, `${corpus}.jsonl`);
  writeFileSync(
    output,
    own.map(({ gold, result }) => `${jsonLine(String(gold.index), gold.text, result)}\n`).join(''),
  );
  const list = errors ? ['--errors', join(errors, `${corpus}.tsv`)] : [];
  const scores = execFileSync(execPath, [scorer, join(folder, `${corpus}.jsonl`), output, ...list], {
    encoding: 'utf8',
  });
  console.log(`${corpus.padEnd(12)}${scores.split('\n')[0]}`);
  const answers = own.flatMap(({ gold, result }) => answersOf(gold, result));
  all.push(...answers);
  reportRoles(own);
  reportConfidence('', answers);
}
reportConfidence('all', all);

/** How many of the answers are kept at this confidence, and how many of those are right. */
function reportConfidence(label: string, answers: readonly Answer[]): void {
  const kept = answers.filter(({ raw }) => raw >= KEPT);
  const right = kept.filter((answer) => answer.right).length;
  console.log(
    `${label.padEnd(12)}confidence ≥ ${KEPT}: ${share(kept.length, answers.length)} of answers kept, ${share(right, kept.length)} of them right`,
  );
}

/** How often the role is right, of the mentions that meet an annotation with a role. */
function reportRoles(answered: readonly Answered[]): void {
  const counts = new Map<string, number>();
  for (const { gold, result } of answered) {
    for (const { start, end, role } of gold.toponyms) {
      const met = result.mentions.find((mention) => mention.start < end && mention.end > start);
      if (!met || role === null || met.role === 'demonym') continue;
      const key = `${role} as ${met.role}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const right = ROLES.reduce((sum, role) => sum + (counts.get(`${role} as ${role}`) ?? 0), 0);
  const rest = [...counts].map(([key, count]) => `${key} ${count}`).join(', ');
  if (all > 0) console.log(`            roles: ${share(right, all)} right (${rest})`);
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
