import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { stderr, stdin, stdout } from 'node:process';
import { toStory } from '../geoparse/answer/toStory.ts';
import { explain } from '../geoparse/explain/explain.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import { UNKNOWN_LANG } from '../story/schema.ts';
import { serialiseStory } from '../story/serialise.ts';
import { messageOf } from '../words/faultWords.ts';
import { explanationText } from './explanationText.ts';
import { geoparseLines } from './geoparseLines.ts';
import { loadData, openData } from './geoparserData.ts';
import { type Line, lines } from './lines.ts';
import { type GeoparseArguments, geoparseArguments, USAGE } from './options.ts';
import { readFile } from './readFile.ts';
import { UsageError } from './UsageError.ts';
import { warnOf } from './warnOf.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * `wherein geoparse`.
 *
 * @returns the exit code: 1 where some input was not understood, else 0.
 * @throws {UsageError}
 */
export async function geoparseCommand(args: readonly string[]): Promise<number> {
  const asked = geoparseArguments(args);
  if (asked.help) {
    stdout.write(`${USAGE}\n`);
    return 0;
  }
  return asked.jsonl ? geoparseJsonl(asked) : geoparseFiles(asked);
}

async function geoparseJsonl({ files, jobs, home, lang }: GeoparseArguments): Promise<number> {
  const progress = stderr.isTTY ? progressOn(stderr) : undefined;
  const bad = await geoparseLines(
    linesOf(files),
    jobs,
    { data: loadData(), home, lang },
    { output: stdout, errors: stderr, ...(progress && { progress: progress.step }) },
  );
  progress?.end();
  return bad > 0 ? 1 : 0;
}

async function* linesOf(files: readonly string[]): AsyncGenerator<Line> {
  if (files.length === 0) yield* lines(stdin);
  for (const file of files) yield* lines(file === '-' ? stdin : createReadStream(file));
}

/** A count that overwrites itself, at most ten times a second. */
function progressOn(terminal: NodeJS.WriteStream) {
  const started = performance.now();
  let shown = 0;
  return {
    step: (done: number) => {
      const now = performance.now();
      if (now - shown < 100) return;
      shown = now;
      const rate = Math.round(done / Math.max(0.001, (now - started) / 1000));
      terminal.write(`\r${done.toLocaleString('en')} documents, ${rate.toLocaleString('en')} a second `);
    },
    end: () => terminal.write('\n'),
  };
}

/** Reads each file; one that cannot be read is told and does not stop the others. */
async function geoparseFiles(asked: GeoparseArguments): Promise<number> {
  const { files, output, home, lang: told } = asked;
  const inputs = files.length > 0 ? files : ['-'];
  const names = outputNames(inputs, output);
  const known = openData(loadData());
  if (output !== null) await mkdir(output, { recursive: true });
  let bad = 0;
  for (const file of inputs) {
    try {
      const imported = await readFile(file);
      // A story is read anew, as an article.
      const article = imported.type === 'story' ? imported.story : imported.article;
      const lang = told ?? article.lang ?? UNKNOWN_LANG;
      const options = { ...known, lang, ...(home && { home }) };
      if (asked.explain) {
        const explanation = explain(article.text, options);
        stdout.write(asked.json ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation));
        continue;
      }
      const result = geoparse(article.text, options);
      warnOf(file, lang, result);
      const story = serialiseStory(toStory(article.text, result, { ...article, lang }));
      const name = names.get(file);
      if (name === undefined) stdout.write(story);
      else await writeWhole(name, story);
    } catch (error) {
      bad++;
      stderr.write(`wherein: ${messageOf(error)}\n`);
    }
  }
  return bad > 0 ? 1 : 0;
}

/**
 * Where each file's story is written; nowhere without a folder.
 *
 * @throws {UsageError} where two would be written to the same place.
 */
function outputNames(files: readonly string[], folder: string | null): Map<string, string> {
  const names = new Map<string, string>();
  if (folder === null) return names;
  const takenBy = new Map<string, string>();
  for (const file of files) {
    const name = join(folder, `${basename(file, extname(file))}.story.json`);
    const other = takenBy.get(name);
    if (other !== undefined && other !== file)
      throw new UsageError(`${other} and ${file} would both be written to ${name}`);
    takenBy.set(name, file);
    names.set(file, name);
  }
  return names;
}
