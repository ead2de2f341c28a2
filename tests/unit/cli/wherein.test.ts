import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseStoryText } from '../../../src/story/parse.ts';
import { buildCommand, run } from './command.ts';

const lineSchema = v.object({
  id: v.union([v.string(), v.number(), v.null()]),
  lang: v.optional(v.string()),
  notes: v.optional(v.array(v.string())),
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

describe('wherein geoparse', { timeout: 240_000 }, () => {
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
      { quote: 'Paris' },
      { quote: 'Texas', answer: { place: 'Texas', role: 'literal' } },
    ]);
    expect(spans[0].candidates[0]).toMatchObject({ admin1: 'Texas', tie: 'comma' });
    expect(spans[0].candidates.length).toBeGreaterThan(10);
  });

  test('a file that cannot be read is named and does not stop the others; two of one name are refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wherein-files-'));
    writeFileSync(join(folder, 'good.txt'), 'It snowed in Oslo, Norway.');
    writeFileSync(join(folder, 'bad.txt'), '%PDF-1.7 and so on');
    writeFileSync(join(folder, 'good.md'), 'It rained in Bergen.');
    const path = (name: string) => join(folder, name);
    const { code, errors } = await wherein([
      'geoparse',
      path('bad.txt'),
      path('good.txt'),
      '-o',
      path('out'),
    ]);
    expect(code).toBe(1);
    expect(errors).toMatch(/bad\.txt: This document is damaged/);
    expect(readdirSync(path('out'))).toEqual(['good.story.json']);
    const twice = await wherein(['geoparse', path('good.txt'), path('good.md'), '-o', path('two')]);
    expect(twice.code).toBe(2);
    expect(twice.errors).toContain('would both be written');
    expect(existsSync(path('two'))).toBe(false);
  });

  test('a language whose words are not known is told, with an answer all the same', async () => {
    const french = 'Les pompiers ont maîtrisé un incendie dans le centre de Marseille lundi soir.';
    const lines = `${JSON.stringify({ id: 1, text: french })}\n${JSON.stringify({ id: 2, text: 'Rain fell in Oslo, Norway, and the streets were empty.' })}\n`;
    const { output } = await wherein(['geoparse', '--jsonl'], lines);
    const [first, second] = parsed(output);
    expect(first).toMatchObject({ id: 1, lang: 'fr', notes: ['lang-unsupported'] });
    expect(second).not.toHaveProperty('notes');
    const story = await wherein(['geoparse'], french);
    expect(story.code).toBe(0);
    expect(story.errors).toContain('in “fr”, whose words are not known');
    expect(parseStoryText(story.output).lang).toBe('fr');
    const wrong = await wherein(['geoparse', '--lang', 'xx'], french);
    expect(wrong.code).toBe(2);
    expect(wrong.errors).toContain('the words of these are known: en');
    const said = await wherein(['geoparse', '--jsonl', '--lang', 'en'], lines);
    expect(said.output).not.toContain('notes');
  });

  test('a line that is no UTF-8 is told by its number, and a full disk by its name', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'wherein-lines-')), 'in.jsonl');
    const line = (text: string) => Buffer.from(`${JSON.stringify({ id: 1, text })}\n`);
    writeFileSync(
      file,
      Buffer.concat([line('Oslo'), Buffer.from([0xff, 0xfe, 0x0a]), line('Bergen, Norway')]),
    );
    const { code, output, errors } = await wherein(['geoparse', '--jsonl', file]);
    expect([code, parsed(output).length]).toEqual([1, 2]);
    expect(errors).toContain('line 2: not valid UTF-8');
    const full = await run('sh', ['-c', `"${execPath}" "${script}" geoparse --jsonl "${file}" > /dev/full`]);
    expect(full.code).toBe(1);
    expect(full.errors).toMatch(/standard output: ENOSPC/);
    expect(full.errors).not.toContain('at ');
  });

  test('an interrupt ends it between two lines', async () => {
    const input = documents(20_000);
    const file = join(mkdtempSync(join(tmpdir(), 'wherein-lines-')), 'in.jsonl');
    writeFileSync(file, input);
    const { code, output } = await run('sh', [
      '-c',
      `"${execPath}" "${script}" geoparse --jsonl "${file}" & pid=$!; sleep 3; kill -INT $pid 2>/dev/null; wait $pid`,
    ]);
    expect([0, 130]).toContain(code);
    expect(output === '' || output.endsWith('\n')).toBe(true);
    expect(() => parsed(output)).not.toThrow();
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
