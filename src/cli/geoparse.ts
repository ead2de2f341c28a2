import { createReadStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { stderr, stdin, stdout } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { toStory } from '../geoparse/answer/toStory.ts';
import { explain } from '../geoparse/explain/explain.ts';
import { geoparse } from '../geoparse/geoparse.ts';
import { importFile } from '../import/importFile.ts';
import { serialiseStory } from '../story/serialise.ts';
import { explanationText } from './explanationText.ts';
import { geoparseLines } from './geoparseLines.ts';
import { loadData, openData } from './geoparserData.ts';
import { lines } from './lines.ts';
import { type GeoparseArguments, geoparseArguments, USAGE } from './options.ts';

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

async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
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

async function geoparseFiles(asked: GeoparseArguments): Promise<number> {
  const { files, output, home, lang } = asked;
  const known = openData(loadData());
  if (output !== null) await mkdir(output, { recursive: true });
  for (const file of files.length > 0 ? files : ['-']) {
    const imported = importFile(file, file === '-' ? await buffer(stdin) : await readFile(file));
    // A story is read anew, as an article.
    const article = imported.type === 'story' ? imported.story : imported.article;
    const options = { ...known, lang, ...(home && { home }) };
    if (asked.explain) {
      const explanation = explain(article.text, options);
      stdout.write(asked.json ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation));
      continue;
    }
    const result = geoparse(article.text, options);
    const story = serialiseStory(toStory(article.text, result, { ...article, lang }));
    if (output === null) stdout.write(story);
    else await writeFile(join(output, `${basename(file, extname(file))}.story.json`), story);
  }
  return 0;
}
