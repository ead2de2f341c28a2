// Measures the geoparser and prints one table.
//   npm run accuracy -- EVAL [CASES] [--errors FOLDER]
// EVAL holds dev/*.jsonl (annotated documents), roles/*.jsonl (sentences with the role of one name), and the scripts
// score.mjs, corrections.mjs and templates.mjs; CASES a check.mjs with small inputs. The corpora are cross-validated: no
// document is answered by weights that saw it, and no answer calibrated by a table that was fitted to it. What stands
// below them is answered by the build, as it is shipped.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { answersOf } from '../../scripts/train/answersOf.ts';
import { type Answer, calibrates } from '../../scripts/train/calibration.ts';
import { type Answered, answerFolds, calibrateFolds, learnFolds } from '../../scripts/train/crossValidate.ts';
import { trainingSet } from '../../scripts/train/trainingSet.ts';
import { jsonLine } from '../../src/cli/jsonLine.ts';
import { Gazetteer } from '../../src/gazetteer/Gazetteer.ts';

const FOLDS = 5;
const KEPT = 0.7;

/** Which corpora are sentences made to learn from, and not texts of others. */
const OWN = new Set(['sentences']);

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { errors: { type: 'string' } },
});
const [evaluation, cases] = positionals;
if (!evaluation) {
  console.error('usage: npm run accuracy -- EVAL [CASES] [--errors FOLDER]');
  exit(2);
}
const outputs = mkdtempSync(join(tmpdir(), 'wherein-accuracy-'));
const gazetteer = Gazetteer.from(readFileSync(new URL('../../public/data/gazetteer.bin', import.meta.url)));
const documents = trainingSet(gazetteer, join(evaluation, 'dev'), join(evaluation, 'roles'));
const weights = learnFolds(documents, FOLDS, gazetteer);
const tables = calibrateFolds(answerFolds(documents, weights, gazetteer), FOLDS);
const answered = answerFolds(documents, weights, gazetteer, tables);
for (const corpus of new Set(answered.map(({ gold }) => gold.corpus))) {
  const own = answered.filter(({ gold }) => gold.corpus === corpus);
  if (own.every(({ gold }) => gold.toponyms.every(({ point }) => point === null)))
    row(corpus, rolesRight(own));
  else if (OWN.has(corpus)) row(corpus, confidence(own));
  else row(corpus, `${scores(corpus, own)}; ${confidence(own)}${rolesRight(own)}`);
}
row('all that calibrate', confidence(answered.filter(({ gold }) => calibrates(gold))));
row('templates', lastLine([join(evaluation, 'templates.mjs')]));
row('corrections', corrections(join(evaluation, 'dev/newsroom.jsonl')));
if (cases) row('cases', lastLine([join(cases, 'check.mjs')]));

function row(name: string, figures: string): void {
  console.log(`${name.padEnd(20)}${figures}`);
}

/** What the scorer says of a corpus, without demonyms. */
function scores(corpus: string, own: readonly Answered[]): string {
  const output = join(outputs, `${corpus}.jsonl`);
  writeFileSync(
    output,
    own.map(({ gold, result }) => `${jsonLine(String(gold.index), gold.text, result)}\n`).join(''),
  );
  const list = values.errors ? ['--errors', join(values.errors, `${corpus}.tsv`)] : [];
  const score = [
    join(evaluation ?? '', 'score.mjs'),
    join(evaluation ?? '', 'dev', `${corpus}.jsonl`),
    output,
  ];
  return execFileSync(execPath, [...score, ...list], { encoding: 'utf8' })
    .split('\n')[0]
    ?.replace(/^places\s+/, '') as string;
}

/** How many of the answers are kept at the confidence that most callers keep, and how many of those are right. */
function confidence(own: readonly Answered[]): string {
  const answers: Answer[] = own.flatMap(({ gold, result }) => answersOf(gold, result));
  const kept = answers.filter(({ raw }) => raw >= KEPT);
  const right = kept.filter((answer) => answer.right).length;
  return `≥ ${KEPT} keeps ${share(kept.length, answers.length)}, ${share(right, kept.length)} right`;
}

/** How often the role is right, literal or not, of the mentions that meet an annotation with a role. */
function rolesRight(own: readonly Answered[]): string {
  let right = 0;
  let all = 0;
  for (const { gold, result } of own) {
    for (const { start, end, role } of gold.toponyms) {
      const met = result.mentions.find((mention) => mention.start < end && mention.end > start);
      if (!met || role === null) continue;
      all++;
      if ((met.role === 'literal') === (role === 'literal')) right++;
    }
  }
  return all > 0 ? `; roles ${share(right, all)} right of ${all}` : '';
}

function corrections(gold: string): string {
  if (!existsSync(gold)) return 'none to read';
  const lines = readFileSync(gold, 'utf8').trim().split('\n');
  const input = lines.map((line) => {
    const { index, text }: { index: number; text: string } = JSON.parse(line);
    return `${JSON.stringify({ id: String(index), text })}\n`;
  });
  const command = ['dist/cli/wherein.js', 'geoparse', '--jsonl'];
  const { stdout } = spawnSync(execPath, command, { input: input.join(''), maxBuffer: 2 ** 28 });
  const output = join(outputs, 'corrections.jsonl');
  writeFileSync(output, stdout);
  return execFileSync(execPath, [join(evaluation ?? '', 'corrections.mjs'), gold, output], {
    encoding: 'utf8',
  })
    .split('\n')
    .slice(0, 2)
    .join('\n                    ');
}

/** The last line of what a script prints, whatever its exit code. */
function lastLine(command: readonly string[]): string {
  const { stdout } = spawnSync(execPath, [...command], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return stdout.trim().split('\n').at(-1) ?? '';
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
