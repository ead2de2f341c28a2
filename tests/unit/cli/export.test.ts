import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { beforeAll, describe, expect, test } from 'vitest';
import { exporters } from '../../../src/export/exporters.ts';
import { parseStoryText } from '../../../src/story/parse.ts';
import { serialiseStory } from '../../../src/story/serialise.ts';
import { awkward } from '../export/awkward.ts';
import { sample } from '../stories.ts';
import { buildCommand, run } from './command.ts';

let script = '';
beforeAll(async () => {
  script = await buildCommand();
}, 60_000);

const wherein = (args: readonly string[], input?: string) =>
  run(execPath, [script, 'export', ...args], input);
const folder = () => mkdtempSync(join(tmpdir(), 'wherein-export-'));
const fileOf = (name: string, content: string) => {
  const file = join(folder(), name);
  writeFileSync(file, content);
  return file;
};

describe('wherein export', { timeout: 240_000 }, () => {
  test.each(Object.entries(exporters))('writes %s', async (format, { write }) => {
    const file = fileOf('story.json', serialiseStory(awkward));
    expect(await wherein([file, '--to', format])).toEqual({
      code: 0,
      // The stream is UTF-8, which has no lone surrogates.
      output: Buffer.from(write(awkward)).toString(),
      errors: '',
    });
  });

  test.each([[[]], [['-']]])('reads standard input (%j)', async (files) => {
    const story = `\u{feff}${serialiseStory(sample())}`;
    const { code, output } = await wherein([...files, '--to', 'json'], story);
    expect(code).toBe(0);
    expect(parseStoryText(output)).toEqual(sample());
  });

  test('reads annotated Markdown, from a file and from standard input, and writes to a file', async () => {
    const markdown = readFileSync('stories/baghdad-strike.md', 'utf8');
    const published = readFileSync('public/stories/baghdad-strike.json', 'utf8');
    const output = join(folder(), 'out.json');
    expect(await wherein([fileOf('a.MD', markdown), '--to', 'json', '-o', output])).toEqual({
      code: 0,
      output: '',
      errors: '',
    });
    expect(readFileSync(output, 'utf8')).toBe(published);
    expect((await wherein(['--to', 'json'], markdown)).output).toBe(published);
  });

  test('finds the places of an article first, as build does', async () => {
    const file = fileOf(
      'fire.txt',
      'A fire in Marseille\n\nFirefighters put out the blaze in Marseille, France.\n',
    );
    const { code, output, errors } = await wherein([file, '--to', 'geojson']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const names = JSON.parse(output).features.map(
      ({ properties }: { properties: { name: string } }) => properties.name,
    );
    expect(names).toEqual(['Marseille', 'France']);
  });

  test.each([
    ['not JSON', 'story.json', 'not JSON'],
    ['{"version":1}', 'story.json', 'title: is missing'],
    ['---\ntitle: [\nplaces: {}\n---\nText', 'story.md', 'front matter'],
    ['', 'empty.txt', 'empty.txt: This file is empty.'],
  ])('%j in %s is an error', async (content, name, cause) => {
    const { code, output, errors } = await wherein([fileOf(name, content), '--to', 'kml']);
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors).toMatch(/^wherein: /);
    expect(errors).toContain(cause);
    expect(errors).not.toContain('usage');
  });

  test('a file that is not there, or cannot be written, is an error', async () => {
    const reading = await wherein(['nowhere.json', '--to', 'csv']);
    const writing = await wherein(
      ['--to', 'csv', '-o', join(folder(), 'no', 'where')],
      serialiseStory(sample()),
    );
    expect([reading.code, writing.code]).toEqual([1, 1]);
    expect(reading.errors).toContain('nowhere.json');
    expect(writing.errors).toContain('where');
  });

  test.each([
    [[]],
    [['--to', 'pdf']],
    [['--to', 'toString']],
    [['a.json', 'b.json', '--to', 'csv']],
    [['--nothing']],
  ])('%j is a usage error', async (args) => {
    const { code, output, errors } = await wherein(args);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain('usage: wherein export');
  });

  test('explains itself, alone and among the commands', async () => {
    const alone = await wherein(['--help']);
    expect(alone.code).toBe(0);
    for (const format of Object.keys(exporters)) expect(alone.output).toContain(format);
    const all = await run(execPath, [script, '--help']);
    expect(all.output).toContain('usage: wherein geoparse');
    expect(all.output).toContain('usage: wherein export');
  });
});
