import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseStoryText } from '../../../src/story/parse.ts';
import { buildCommand, run } from './command.ts';

const lineSchema = v.object({
  id: v.union([v.string(), v.number(), v.null()]),
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      text: v.string(),
      role: v.picklist(['literal', 'metonym', 'demonym', 'embedded']),
      confidence: v.number(),
      place: v.nullable(
        v.object({
          name: v.string(),
          kind: v.string(),
          country: v.nullable(v.string()),
          admin1: v.nullable(v.string()),
          lat: v.number(),
          lng: v.number(),
          geonames: v.nullable(v.number()),
        }),
      ),
    }),
  ),
});

let script = '';
beforeAll(async () => {
  script = await buildCommand();
}, 60_000);

const wherein = (args: readonly string[], input?: string) => run(execPath, [script, ...args], input);
const document = (id: number) =>
  JSON.stringify({
    id: String(id),
    text: `Story ${id}: the ${id % 2 ? 'Iraqi' : 'French'} envoy left Baghdad for Paris, Texas.`,
  });
const documents = (count: number) => Array.from({ length: count }, (_, id) => `${document(id)}\n`).join('');
const parsed = (output: string) =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(lineSchema, JSON.parse(line)));

describe('wherein geoparse', { timeout: 60_000 }, () => {
  test('turns a text on standard input into a story', async () => {
    const { code, output, errors } = await wherein(
      ['geoparse'],
      'Smoke over Baghdad\n\nIraq closed its schools.\n',
    );
    expect(errors).toBe('');
    expect(code).toBe(0);
    const story = parseStoryText(output);
    expect(story.title).toBe('Smoke over Baghdad');
    expect(story.mentions.map(({ quote }) => quote)).toEqual(['Baghdad', 'Iraq']);
    expect(story.mentions[0]?.reason?.code).toBe('in-named-place');
  });

  test('reads Markdown and HTML, and writes a story for each file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wherein-files-'));
    writeFileSync(
      join(folder, 'a.md'),
      '# Rain\n\nIt rained in **Nairobi**, [Kenya](https://example.org/London).\n',
    );
    writeFileSync(
      join(folder, 'b.html'),
      '<!doctype html><title>Snow</title><script>"Paris"</script><p>It snowed in&nbsp;Oslo,<br>Norway.</p>',
    );
    const files = [join(folder, 'a.md'), join(folder, 'b.html')];
    expect(await wherein(['geoparse', ...files, '-o', join(folder, 'out')])).toEqual({
      code: 0,
      output: '',
      errors: '',
    });
    const quotes = (name: string) =>
      parseStoryText(readFileSync(join(folder, 'out', name), 'utf8')).mentions.map(({ quote }) => quote);
    expect(quotes('a.story.json')).toEqual(['Nairobi', 'Kenya']);
    expect(quotes('b.story.json')).toEqual(['Oslo', 'Norway']);
  });

  test('answers line by line', async () => {
    const { code, output } = await wherein(['geoparse', '--jsonl'], documents(3));
    expect(code).toBe(0);
    const lines = parsed(output);
    expect(lines.map(({ id }) => id)).toEqual(['0', '1', '2']);
    expect(lines[1]?.mentions.map(({ text, place }) => `${text}: ${place?.name}, ${place?.country}`)).toEqual(
      ['Iraqi: Iraq, IQ', 'Baghdad: Baghdad, IQ', 'Paris: Paris, US', 'Texas: Texas, US'],
    );
  });

  test('keeps the order on several threads', async () => {
    const input = documents(3000);
    const [one, many] = await Promise.all([
      wherein(['geoparse', '--jsonl'], input),
      wherein(['geoparse', '--jsonl', '--jobs', '3'], input),
    ]);
    expect(many.output).toBe(one.output);
    expect(parsed(many.output).map(({ id }) => id)).toEqual(
      Array.from({ length: 3000 }, (_, id) => String(id)),
    );
  });

  test.each([[[]], [['--jobs', '2']]])('reports bad lines by their number and goes on (%s)', async (jobs) => {
    const input = `${document(0)}\n{bad\n\n[1]\n{"id":"x"}\n{"id":{},"text":"a"}\n${document(1)}`;
    const { code, output, errors } = await wherein(['geoparse', '--jsonl', ...jobs], input);
    expect(code).toBe(1);
    expect(parsed(output).map(({ id }) => id)).toEqual(['0', '1']);
    expect(errors.split('\n').filter(Boolean)).toEqual([
      'wherein: line 2: not a JSON object',
      'wherein: line 4: not a JSON object',
      'wherein: line 5: text: is missing',
      'wherein: line 6: id: is neither a string nor a number',
    ]);
  });

  test.each([
    [[]],
    [['nothing']],
    [['toString']],
    [['geoparse', '--nothing']],
    [['geoparse', 'a.txt', 'b.txt']],
    [['geoparse', '--jsonl', '--jobs', '0']],
    [['geoparse', '--home', '200,0']],
    [['geoparse', '--json']],
    [['geoparse', '--explain', '--jsonl']],
    [['geoparse', '--explain', '-o', 'out']],
  ])('%j is a usage error', async (args) => {
    const { code, output, errors } = await wherein(args);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain('usage: wherein geoparse');
  });

  test('explains what each stage saw, for people and as JSON', async () => {
    const text = 'A storm hit Paris, Texas, on Monday.';
    const told = await wherein(['geoparse', '--explain'], text);
    expect(told.code).toBe(0);
    expect(told.output).toMatch(/“Paris” {2}12–17 {2}name\n.*answer {7}Paris, confidence/s);
    const { spans } = JSON.parse((await wherein(['geoparse', '--explain', '--json'], text)).output);
    expect(spans).toMatchObject([
      { quote: 'Paris', candidates: [{ admin1: 'Texas', tie: 'comma' }, ...Array(15).fill({})] },
      { quote: 'Texas', answer: { place: 'Texas', role: 'literal' } },
    ]);
  });

  test('a file that is not there is an error', async () => {
    const { code, errors } = await wherein(['geoparse', 'nowhere.txt']);
    expect(code).toBe(1);
    expect(errors).toContain('nowhere.txt');
  });

  test('explains itself', async () => {
    const { code, output } = await wherein(['geoparse', '--help']);
    expect(code).toBe(0);
    expect(output).toContain('--jsonl');
  });

  test('is a plain filter: a stream cut in parts and run side by side gives the same lines', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wherein-split-'));
    const input = join(folder, 'docs.jsonl');
    writeFileSync(input, documents(400));
    const command = `cd ${folder} && split -l 100 docs.jsonl part. && ls part.?? | xargs -P 4 -I{} sh -c '"${execPath}" "${script}" geoparse --jsonl < {} > {}.out' && cat part.??.out`;
    const [whole, parts] = await Promise.all([
      wherein(['geoparse', '--jsonl', input]),
      run('sh', ['-c', command]),
    ]);
    expect(parts.errors).toBe('');
    expect(parts.output).toBe(whole.output);
  });
});
